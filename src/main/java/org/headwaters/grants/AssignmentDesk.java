package org.headwaters.grants;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import org.headwaters.platform.Caller;
import org.headwaters.reviews.Assignments;
import org.headwaters.reviews.Plan;
import org.headwaters.reviews.Reviews;

/** What would happen if a whole call were given to its readers now. */
@Stateless
@TransactionAttribute(SUPPORTS)
public class AssignmentDesk {
    @Inject
    Calls calls;

    @Inject
    QueueRows rows;

    @Inject
    Reviews reviews;

    @Inject
    Assignments assignments;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @param at when it was computed: it holds for as long as nothing changes */
    public record DryRun(String call, String title, Instant at, Plan plan) implements Serializable {}

    /** Of the cases that this officer may know; the others are no part of it. */
    @RolesAllowed(OFFICER)
    public DryRun dryRun(String reference) {
        var call = calls.get(reference);
        var waiting = rows.waitingForReaders(reference, reviews.keptAway(caller.person(), Step.KIND));
        return new DryRun(reference, call.getTitle(), clock.instant(), assignments.plan(Step.KIND, waiting));
    }
}
