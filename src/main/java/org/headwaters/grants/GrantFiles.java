package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.headwaters.platform.Caller;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.files.FileGuard;

/**
 * Whoever sees a case sees the files that were attached to it, and nobody else. Reviewers from whom words or names are
 * hidden do not: nobody can hide them in a file.
 */
@ApplicationScoped
class GrantFiles implements FileGuard {
    @Inject
    Applications applications;

    @Inject
    StaffDoor door;

    @Inject
    ReviewersCopy copies;

    @Override
    public String kind() {
        return Step.KIND;
    }

    @Override
    public boolean mayRead(SubjectRef subject, Caller caller) {
        return caller.isSignedIn()
                && applications.find(subject.reference()).filter(this::isFor).isPresent();
    }

    private boolean isFor(Application application) {
        return switch (door.seatOf(application)) {
            case NOBODY -> false;
            case REVIEWER -> !copies.isCopy(application);
            case APPLICANT, STAFF, FINANCE -> true;
        };
    }
}
