package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.headwaters.network.Directory;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Roles;
import org.headwaters.platform.audit.Audit;
import org.headwaters.reviews.Against;
import org.headwaters.reviews.ReviewStage;
import org.headwaters.reviews.Reviews;

/**
 * Lets people at an application: says on which seat the caller sits before it, and opens it to staff only while nothing
 * stands between it and them. With a conflict of interest there is no such application.
 */
@ApplicationScoped
class StaffDoor {
    private static final Set<ReviewStage> TAKEN_ON =
            EnumSet.of(ReviewStage.ACCEPTED, ReviewStage.DRAFT, ReviewStage.SUBMITTED, ReviewStage.REOPENED);

    @Inject
    Applications applications;

    @Inject
    GrantCase cases;

    @Inject
    Reviews reviews;

    @Inject
    Directory directory;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    NetworkDay day;

    /** The application with its row held, for a move by somebody who has seen this version of it. */
    Application seen(String reference, long version) {
        var application = applications.hold(reference);
        requireStaff(application);
        application.requireSeenAs(version);
        return application;
    }

    /** The application with its row held, for what does not depend on its present state. */
    Application held(String reference) {
        var application = applications.hold(reference);
        requireStaff(application);
        return application;
    }

    Application read(String reference) {
        var application = applications.get(reference);
        requireStaff(application);
        return application;
    }

    /** Whether this caller may act as staff on it. */
    boolean isOpen(Application application) {
        return isClear(caller.person(), application);
    }

    /** Asked again at every step, never remembered: an affiliation of yesterday counts today. */
    boolean isClear(PersonId person, Application application) {
        return reviews.mayDecide(person, cases.bare(application));
    }

    Seat seatOf(Application application) {
        return seatOf(application, reviews.against(caller.person()));
    }

    /** The same with what stands against the caller, for a screen that asks that more than once. */
    Seat seatOf(Application application, Against against) {
        var me = against.person();
        if (caller.is(Roles.PARTNER) && application.isOf(directory.organisationsOf(me, day.today()))) {
            return Seat.APPLICANT;
        }
        if (caller.is(Roles.OFFICER) || caller.is(Roles.APPROVER)) {
            return against.isClear(cases.bare(application)) ? Seat.STAFF : Seat.NOBODY;
        }
        if (caller.is(Roles.FINANCE)
                && application.getStage() == Stage.AWARDED
                && against.isClear(cases.bare(application))) {
            return Seat.FINANCE;
        }
        return caller.is(Roles.REVIEWER) && reads(me, application) && against.isClear(cases.bare(application))
                ? Seat.REVIEWER
                : Seat.NOBODY;
    }

    /** Whether the person has confirmed to have no conflict and reads or has read it. */
    private boolean reads(PersonId person, Application application) {
        return reviews.of(GrantCase.subject(application)).stream()
                .anyMatch(review -> review.reviewer().equals(person) && TAKEN_ON.contains(review.stage()));
    }

    Act act(Who as) {
        return new Act(caller.person(), as, clock.instant());
    }

    private void requireStaff(Application application) {
        if (!isClear(caller.person(), application)) {
            throw refused(application);
        }
    }

    /** What whoever must not come in is answered; the trail keeps that somebody tried. */
    NotFound refused(Application application) {
        audit.refused("grants.keptOut", GrantCase.subject(application), "conflict");
        return new NotFound(application.getReference());
    }
}
