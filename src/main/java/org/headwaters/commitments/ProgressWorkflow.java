package org.headwaters.commitments;

import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** What partners tell of their promises while these run, and what of it the backbone has checked. */
@Stateless
public class ProgressWorkflow {
    @Inject
    CommitmentDoor door;

    @Inject
    Courses courses;

    @Inject
    Seasons seasons;

    @Inject
    Event<CommitmentEvent> moves;

    @Inject
    Event<YearEvent> events;

    /**
     * Tells how a promise goes; one that was silent counts again from now on, and its missed reviews are made up for.
     *
     * @param submission what tells a second click from a second report
     */
    @RolesAllowed(PARTNER)
    public void report(String reference, String submission, ReportTold told) {
        var promise = door.hold(reference);
        if (courses.isTold(promise, submission)) {
            return;
        }
        promise.requireRunning();
        var act = door.act(Who.PARTNER);
        var owner = promise.owners().stream()
                .filter(door.actingFor()::contains)
                .findFirst()
                .orElse(promise.organisation());
        courses.add(new ProgressReport(promise, owner, act.who(), submission, told, act.at(), door.today()));
        promise.getMilestones().stream()
                .filter(step -> told.milestones().containsKey(step.getId()))
                .forEach(step -> step.reached(told.milestones().get(step.getId())));
        if (promise.getState() == State.SILENT) {
            moves.fire(promise.revive(act));
            seasons.ofPromise(promise).stream()
                    .filter(review -> review.getState() == YearState.MISSED)
                    .forEach(AnnualReview::makeUp);
        }
        note(YearEvent.What.REPORT, promise, act, null, told.actual() + " " + promise.getUnit());
    }

    /** The number of a report counts toward the goal from now on; how a promise ended stays as it was found. */
    @RolesAllowed(OFFICER)
    public void verify(String reference, long report) {
        var promise = door.staff(reference);
        promise.requireRunning();
        var act = door.act(Who.OFFICER);
        courses.report(promise, report).verify(act.who(), act.at());
        var before = promise.getActual();
        courses.latestVerified(promise).ifPresent(latest -> promise.came(latest.getActual()));
        note(YearEvent.What.VERIFY, promise, act, String.valueOf(before), String.valueOf(promise.getActual()));
    }

    /** Shows the computed view to the network, or takes it back. */
    @RolesAllowed(PARTNER)
    public void share(String reference, boolean toAll) {
        var promise = door.hold(reference);
        var course = courses.of(promise);
        var before = course.isShared();
        course.share(toAll);
        note(YearEvent.What.SHARE, promise, door.act(Who.PARTNER), String.valueOf(before), String.valueOf(toAll));
    }

    private void note(YearEvent.What what, Commitment promise, Act act, String before, String after) {
        events.fire(new YearEvent(what, promise.subject(), act.who(), act.at(), before, after, promise.getVersion()));
    }
}
