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
import java.util.List;
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

    /**
     * @param batch the one it is about, null for all of the call
     * @param batches those of a rolling call that have begun, the newest first; empty for a call that is not cut
     * @param at when it was computed: it holds for as long as nothing changes
     */
    public record DryRun(String call, String title, Batch batch, List<Batch> batches, Instant at, Plan plan)
            implements Serializable {}

    /**
     * Of the cases that this officer may know; the others are no part of it.
     *
     * @param number of one of the call's batches, null for all of it; of a call that is not cut it is left out
     */
    @RolesAllowed(OFFICER)
    public DryRun dryRun(String reference, Long number) {
        var call = calls.get(reference);
        var cut = Batch.Cut.of(call);
        var batch = cut.chosen(number);
        var now = clock.instant();
        var waiting = rows.waitingForReaders(reference, batch, reviews.keptAway(caller.person(), Step.KIND));
        return new DryRun(
                reference, call.getTitle(), batch, cut.latest(now), now, assignments.plan(Step.KIND, waiting));
    }
}
