package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.headwaters.platform.Caller;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Roles;
import org.headwaters.platform.WorkSource;
import org.headwaters.platform.mail.Deputies;
import org.headwaters.reviews.KeptAway;
import org.headwaters.reviews.Reviews;

/**
 * What waits for an officer or an approver: cases that nobody has in hand, one's own whose reviews are in or whose
 * letter is not sent, cases to decide, and notes that name one. While a colleague is away the deputy sees the colleague's.
 */
@ApplicationScoped
class StaffWork implements WorkSource {
    @Inject
    QueueRows rows;

    @Inject
    Conversation conversation;

    @Inject
    Reviews reviews;

    @Inject
    Deputies deputies;

    @Override
    public List<Task> waitingFor(Caller caller) {
        var officer = caller.is(Roles.OFFICER);
        var approver = caller.is(Roles.APPROVER);
        if (!officer && !approver) {
            return List.of();
        }
        var me = caller.person();
        var away = reviews.keptAway(me, Step.KIND);
        var mine = new ArrayList<>(deputies.standsInFor(me));
        mine.add(me);
        var tasks = new ArrayList<Task>();
        if (officer) {
            forOfficer(mine, away, tasks);
        }
        if (approver) {
            rows.toDecide(me, away).forEach(row -> tasks.add(task(row, "decide", "/grants/decide?ref=")));
        }
        mentions(mine, away, tasks);
        return tasks;
    }

    private void forOfficer(List<PersonId> mine, KeptAway away, List<Task> tasks) {
        var free = rows.untaken(away);
        if (!free.isEmpty()) {
            tasks.add(new Task(
                    free.get(0).getDueAt(),
                    "grants.task.takeUp",
                    "grants.task.takeUp.detail",
                    "grants.task.takeUp.verb",
                    "/grants/queue?stage=SUBMITTED",
                    List.of(free.size(), free.get(0).getTitle())));
        }
        for (var row : rows.inHandOf(mine, away)) {
            if (row.getStage().isDecided()) {
                tasks.add(task(row, "tell", "/grants/application?ref="));
            } else if (row.getReviewsIn() >= row.getReadersNeeded()) {
                tasks.add(task(row, "recommend", "/grants/recommend?ref="));
            } else if (row.getReaders() < row.getReadersNeeded()) {
                tasks.add(task(row, "assign", "/grants/assign?ref="));
            }
        }
    }

    /** A note on a case that one must keep away from by now is not shown any more. */
    private void mentions(List<PersonId> mine, KeptAway away, List<Task> tasks) {
        var notes = conversation.mentionsOf(mine);
        if (notes.isEmpty()) {
            return;
        }
        var open = rows.open(notes.stream().map(Conversation.Mention::reference).toList(), away);
        for (var note : notes) {
            if (open.contains(note.reference())) {
                tasks.add(new Task(
                        null,
                        "grants.task.note",
                        "grants.task.note.detail",
                        "grants.task.note.verb",
                        "/grants/application?ref=" + note.reference() + "#said-" + note.id(),
                        List.of(note.title(), note.text())));
            }
        }
    }

    private static Task task(QueueRow row, String what, String link) {
        var key = "grants.task." + what;
        return new Task(
                row.getDueAt(),
                key,
                key + ".detail",
                key + ".verb",
                link + row.getReference(),
                List.of(row.getTitle(), row.getPartners()));
    }
}
