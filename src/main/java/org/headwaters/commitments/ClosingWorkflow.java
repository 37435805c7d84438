package org.headwaters.commitments;

import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.stream.LongStream;
import org.headwaters.platform.Refusal;

/** How a promise ends: its partner proposes it with evidence, and the backbone verifies it. */
@Stateless
public class ClosingWorkflow {
    @Inject
    CommitmentDoor door;

    @Inject
    Commitments commitments;

    @Inject
    Courses courses;

    @Inject
    Event<CommitmentEvent> moves;

    /** PROPOSE_CLOSE: how it ended in the partner's view, and where one can see it. */
    @RolesAllowed(PARTNER)
    public void propose(String reference, State end, String evidence) {
        var promise = signing(reference);
        var act = door.act(Who.PARTNER);
        var event = promise.proposeClose(end, evidence, act);
        courses.of(promise).propose(end, event.step().reason(), act);
        commitments.touch(promise);
        moves.fire(event);
    }

    /** KEEP_OPEN: the backbone did not find it so, and says why. */
    @RolesAllowed(OFFICER)
    public void keepOpen(String reference, long seenVersion, String reason) {
        var promise = door.staff(reference, seenVersion);
        var act = door.act(Who.OFFICER);
        courses.of(promise).answered(act.who());
        var event = promise.keepOpen(reason, act);
        commitments.touch(promise);
        moves.fire(event);
    }

    /**
     * CLOSE: it ended as what verifiably came says: with more than was promised, as much, or less.
     *
     * @param came what came of it, in its unit
     * @param found what the backbone looked at
     */
    @RolesAllowed(OFFICER)
    public void close(String reference, long seenVersion, long came, String found) {
        var promise = door.staff(reference, seenVersion);
        var act = door.act(Who.OFFICER);
        Amount.requireAtMost(LongStream.of(came));
        var course = courses.of(promise);
        course.answered(act.who());
        course.end(door.today());
        var end = Ending.of(promise.getTarget(), came);
        promise.came(came);
        moves.fire(promise.close(end, found, act));
    }

    private Commitment signing(String reference) {
        var promise = door.hold(reference);
        var mine = promise.owners().stream().filter(door.actingFor()::contains).toList();
        if (door.signingFor(mine).isEmpty()) {
            door.requireSigner(
                    mine.stream().findFirst().orElseThrow(() -> new Refusal("commitments.refused.noSigner")));
        }
        return promise;
    }
}
