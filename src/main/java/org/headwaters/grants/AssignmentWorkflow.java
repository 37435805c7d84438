package org.headwaters.grants;

import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.headwaters.platform.Caller;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;
import org.headwaters.reviews.Assignments;
import org.headwaters.reviews.Reviews;

/** Gives a whole call to its readers as the dry run showed it: all of it, or nothing when anything has changed since. */
@Stateless
public class AssignmentWorkflow {
    @Inject
    Calls calls;

    @Inject
    Applications applications;

    @Inject
    QueueRows rows;

    @Inject
    StaffDoor door;

    @Inject
    Reviews reviews;

    @Inject
    Assignments assignments;

    @Inject
    Audit audit;

    @Inject
    Event<GrantEvent> events;

    @Inject
    Caller caller;

    /**
     * Asks everybody, and takes up each application whose assignment is complete by that.
     *
     * @param number of the batch that the dry run was about, null for all of the call
     * @param shown who was to read which application
     */
    @RolesAllowed(OFFICER)
    public void apply(String reference, Long number, Map<String, List<PersonId>> shown) {
        var call = calls.held(reference);
        var batch = Batch.Cut.of(call).chosen(number);
        var away = reviews.keptAway(caller.person(), Step.KIND);
        var held = applications.holdAll(
                rows.waitingForReaders(reference, batch, away).keySet());
        var waiting = rows.waitingForReaders(reference, batch, away);
        var act = door.act(Who.OFFICER);
        var given = assignments.apply(
                Step.KIND,
                waiting,
                shown,
                call.getRubric(),
                call.getReference(),
                caller.person(),
                one -> AssignWorkflow.dueFor(held.get(one), act.at()));
        var complete = rows.completelyAssigned(given);
        held.values().stream()
                .filter(application ->
                        application.getStage() == Stage.SUBMITTED && complete.contains(application.getReference()))
                .forEach(application -> takeUp(application, act));
        audit.write(
                "grants.assignment",
                new SubjectRef("call", reference),
                null,
                given.size() + " cases, "
                        + shown.values().stream().mapToInt(List::size).sum() + " readings");
    }

    /** Whoever had it in hand before still has. */
    private void takeUp(Application application, Act act) {
        var officer = application.getOfficer();
        events.fire(application.takeUp(act));
        if (officer != null) {
            application.giveTo(officer);
        }
    }
}
