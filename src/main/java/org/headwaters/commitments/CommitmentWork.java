package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Roles;
import org.headwaters.platform.WorkSource;

/** The promises that wait for somebody: to be finished, changed or agreed to; to be given to readers, or decided. */
@ApplicationScoped
class CommitmentWork implements WorkSource {
    private static final String LIST = "/commitments/vetting";

    @Inject
    Commitments commitments;

    @Inject
    CommitmentDoor door;

    @Inject
    VettingDesk vetting;

    @Override
    public List<Task> waitingFor(Caller caller) {
        var tasks = new ArrayList<Task>();
        if (caller.is(Roles.PARTNER)) {
            partners(caller, tasks);
        }
        if (caller.is(Roles.OFFICER) || caller.is(Roles.APPROVER)) {
            staff(caller, tasks);
        }
        return tasks;
    }

    private void partners(Caller caller, List<Task> tasks) {
        var mine = door.actingFor();
        var writing = commitments.carriedBy(mine).stream()
                .filter(Commitment::isBeingWritten)
                .toList();
        var signing = writing.isEmpty() ? List.of() : door.signingFor(mine);
        for (var promise : writing) {
            var asked = promise.getCurrentShares().stream()
                    .anyMatch(share -> !share.isAgreed() && signing.contains(share.organisation()));
            if (asked) {
                tasks.add(task("agree", promise));
            } else if (promise.getState() == State.CHANGES_ASKED && mine.contains(promise.organisation())) {
                tasks.add(task("change", promise));
            } else if (caller.person().equals(promise.getStartedBy())) {
                tasks.add(task("finish", promise));
            }
        }
    }

    private void staff(Caller caller, List<Task> tasks) {
        var waiting = vetting.list().waiting();
        if (caller.is(Roles.OFFICER)) {
            count(
                    tasks,
                    "takeUp",
                    waiting.stream()
                            .filter(row -> row.state() == State.SUBMITTED)
                            .count());
        }
        if (caller.is(Roles.APPROVER)) {
            count(
                    tasks,
                    "decide",
                    waiting.stream().filter(VettingList.Row::isRead).count());
        }
    }

    private static void count(List<Task> tasks, String what, long many) {
        if (many > 0) {
            tasks.add(task(what, LIST, List.of(many)));
        }
    }

    private static Task task(String what, Commitment promise) {
        return task(what, CommitmentPost.draft(promise), List.of(CommitmentPost.title(promise)));
    }

    private static Task task(String what, String link, List<Object> arguments) {
        var key = "commitments.task." + what;
        return new Task(null, key + ".title", key + ".detail", key + ".verb", link, arguments);
    }
}
