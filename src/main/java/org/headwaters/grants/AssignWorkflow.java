package org.headwaters.grants;

import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.headwaters.platform.Caller;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.reviews.ReviewId;
import org.headwaters.reviews.ReviewStage;
import org.headwaters.reviews.Reviews;

/** Gives a case to its readers by hand. The engine refuses everyone with a conflict of interest. */
@Stateless
public class AssignWorkflow {
    private static final Duration TO_READ = Duration.ofDays(7);
    private static final Duration TO_DECIDE = Duration.ofDays(2);

    @Inject
    StaffDoor door;

    @Inject
    Reviews reviews;

    @Inject
    Event<GrantEvent> events;

    @Inject
    Caller caller;

    /** Asks a reviewer to read it. When the assignment is complete, the case counts as taken up. */
    @RolesAllowed(OFFICER)
    public void assign(String reference, PersonId reviewer) {
        var application = door.held(reference);
        if (application.getStage() != Stage.SUBMITTED && application.getStage() != Stage.IN_REVIEW) {
            throw new Refusal("grants.refused.notToRead");
        }
        var act = door.act(Who.OFFICER);
        var subject = GrantCase.subject(application);
        reviews.assign(subject, reviewer, caller.person(), dueFor(application, act.at()));
        var readers = reviews.of(subject).stream()
                .filter(r -> r.stage().isOpen() || r.stage() == ReviewStage.SUBMITTED)
                .count();
        if (application.getStage() == Stage.SUBMITTED && readers >= application.getReviewsNeeded()) {
            events.fire(application.takeUp(act));
        }
    }

    /** Takes an open review back from its reader, with a reason. */
    @RolesAllowed(OFFICER)
    public void release(String reference, long review, long seenVersion, String reason) {
        requireReview(reference, review);
        reviews.release(new ReviewId(review), seenVersion, caller.person(), reason);
    }

    /**
     * Gives a submitted review back to its reader, who reads the reason; only while it is read. Once it is recommended,
     * whoever wants to hear more sends it back first.
     */
    @RolesAllowed(OFFICER)
    public void reopen(String reference, long review, long seenVersion, String reason) {
        if (requireReview(reference, review).getStage() != Stage.IN_REVIEW) {
            throw new Refusal("grants.refused.notToRead");
        }
        reviews.reopen(new ReviewId(review), seenVersion, caller.person(), reason);
    }

    private Application requireReview(String reference, long review) {
        var application = door.held(reference);
        var belongs = reviews.of(GrantCase.subject(application)).stream()
                .anyMatch(state -> state.id().value() == review);
        if (!belongs) {
            throw new Refusal("grants.refused.notToRead");
        }
        return application;
    }

    /** A week, but early enough that two days are left to decide; never less than those two days from now. */
    static Instant due(Instant now, Instant decisionDue) {
        var week = now.plus(TO_READ);
        var latest = decisionDue.minus(TO_DECIDE);
        var earliest = now.plus(TO_DECIDE);
        if (latest.isBefore(earliest)) {
            return earliest;
        }
        return week.isBefore(latest) ? week : latest;
    }

    static Instant dueFor(Application application, Instant now) {
        return due(now, application.getClock().getDecisionDue());
    }
}
