package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.headwaters.platform.Caller;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.files.FileGuard;

/**
 * Pictures and files of a test show what happened with end-users: they are read by whoever reads the gates of its team, and
 * neither by peers nor behind a link.
 */
@ApplicationScoped
class TestFiles implements FileGuard {
    @Inject
    PrototypeFiles team;

    @Override
    public String kind() {
        return UserTest.KIND;
    }

    @Override
    public boolean mayRead(SubjectRef subject, Caller caller) {
        return team.mayRead(subject, caller);
    }
}
