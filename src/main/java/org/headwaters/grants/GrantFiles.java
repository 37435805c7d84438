package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.headwaters.platform.Caller;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.files.FileGuard;

/** Whoever sees a case sees the files that were attached to it, and nobody else. */
@ApplicationScoped
class GrantFiles implements FileGuard {
    @Inject
    Applications applications;

    @Inject
    StaffDoor door;

    @Override
    public String kind() {
        return Step.KIND;
    }

    @Override
    public boolean mayRead(SubjectRef subject, Caller caller) {
        return caller.isSignedIn()
                && applications
                        .find(subject.reference())
                        .filter(application -> door.seatOf(application) != Seat.NOBODY)
                        .isPresent();
    }
}
