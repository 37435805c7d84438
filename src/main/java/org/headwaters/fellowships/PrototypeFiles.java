package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.headwaters.platform.Caller;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.files.FileGuard;

/** Pictures and files of a prototype are read by whoever reads the gates of its team, and by nobody else. */
@ApplicationScoped
class PrototypeFiles implements FileGuard {
    @Inject
    Teams teams;

    @Inject
    TeamDoor door;

    @Override
    public String kind() {
        return Prototype.KIND;
    }

    @Override
    public boolean mayRead(SubjectRef subject, Caller caller) {
        var team = subject.reference().split("/", 2)[0];
        return teams.byReference(team).filter(found -> door.as(found) != null).isPresent();
    }
}
