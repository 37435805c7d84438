package org.headwaters.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import org.headwaters.platform.Caller;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;

/** A room whose files one person may read. */
@ApplicationScoped
public class OneReader implements FileGuard {
    static final String KIND = "it.read";
    static final PersonId WHO = new PersonId(7201);

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(SubjectRef subject, Caller caller) {
        return caller.isSignedIn() && caller.person().equals(WHO);
    }
}
