package org.headwaters.commitments;

import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.audit.Audit;
import org.headwaters.reviews.ReviewId;
import org.headwaters.reviews.Reviews;

/**
 * Has a promise read by people from outside and decides about it. The engine refuses every reader with a conflict of
 * interest, and staff with one do not find the promise.
 */
@Stateless
public class VettingWorkflow {
    private static final Duration TO_READ = Duration.ofDays(14);

    @Inject
    CommitmentDoor door;

    @Inject
    Commitments commitments;

    @Inject
    Reviews reviews;

    @Inject
    Rereading rereading;

    @Inject
    CommitmentPost post;

    @Inject
    Coaches coaches;

    @Inject
    Audit audit;

    @Inject
    Event<CommitmentEvent> events;

    /**
     * TAKE_UP: asks all of these to read it, or none of them.
     *
     * @param readers at least three, of whom nothing stands against any
     */
    @RolesAllowed(OFFICER)
    public void takeUp(String reference, long seenVersion, Collection<PersonId> readers) {
        var promise = door.staff(reference, seenVersion);
        var act = door.act(Who.OFFICER);
        var chosen = new LinkedHashSet<>(readers);
        var event = promise.takeUp(chosen.size(), act);
        commitments.flush();
        chosen.forEach(reader -> ask(promise, reader, act));
        events.fire(event);
    }

    /** Asks one more, or another in the place of somebody who gave it back. */
    @RolesAllowed(OFFICER)
    public void ask(String reference, PersonId reader) {
        var promise = door.staff(reference);
        promise.requireRead();
        ask(promise, reader, door.act(Who.OFFICER));
    }

    private void ask(Commitment promise, PersonId reader, Act act) {
        reviews.assign(promise.subject(), reader, act.who(), act.at().plus(TO_READ));
    }

    /** Takes an open review back from its reader. */
    @RolesAllowed(OFFICER)
    public void release(String reference, long review, long seenVersion, String reason) {
        var promise = door.staff(reference);
        if (reviews.of(promise.subject()).stream().noneMatch(state -> state.id().value() == review)) {
            throw new NotFound("review");
        }
        reviews.release(new ReviewId(review), seenVersion, door.act(Who.OFFICER).who(), reason);
    }

    /** ASK_CHANGES: back to its partner, with what is to be changed. */
    @RolesAllowed(OFFICER)
    public void askChanges(String reference, long seenVersion, String what) {
        var promise = door.staff(reference, seenVersion);
        events.fire(promise.askChanges(what, door.act(Who.OFFICER)));
    }

    /** ACCEPT: it counts from today, and its partner reads why and what every reader said. */
    @RolesAllowed(APPROVER)
    public void accept(String reference, long seenVersion, String reason) {
        var promise = door.staff(reference, seenVersion);
        var act = door.act(Who.APPROVER);
        decided(promise, promise.accept(reason, rereading.read(promise), door.today(), act), act);
    }

    /** DECLINE: its partner reads why and what every reader said. */
    @RolesAllowed(APPROVER)
    public void decline(String reference, long seenVersion, String reason) {
        var promise = door.staff(reference, seenVersion);
        var act = door.act(Who.APPROVER);
        decided(promise, promise.decline(reason, rereading.read(promise), act), act);
    }

    private void decided(Commitment promise, CommitmentEvent event, Act act) {
        rereading.over(promise, "commitments.reread.decided", act);
        commitments.flush();
        events.fire(event);
    }

    /**
     * Names who helps with it; whoever reads it for others does not.
     *
     * @param coach null for nobody
     */
    @RolesAllowed(OFFICER)
    public void coach(String reference, long seenVersion, PersonId coach) {
        var promise = door.staff(reference, seenVersion);
        var before = promise.getCoach();
        coaches.requireFit(promise, coach);
        promise.coachedBy(coach);
        commitments.flush();
        audit.write("commitments.coach", promise.subject(), number(before), number(coach));
        if (coach != null) {
            post.coached(promise);
        }
    }

    private static String number(PersonId person) {
        return person == null ? null : String.valueOf(person.value());
    }
}
