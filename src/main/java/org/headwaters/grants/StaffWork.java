package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.headwaters.platform.AskedOnce;
import org.headwaters.platform.Caller;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Roles;
import org.headwaters.platform.WorkSource;
import org.headwaters.platform.mail.Deputies;
import org.headwaters.reviews.Against;
import org.headwaters.reviews.KeptAway;
import org.headwaters.reviews.Reviews;

/**
 * What waits for an officer or an approver: cases that nobody has in hand, one's own whose reviews are in or whose
 * letter is not sent, cases to decide, and notes that name one. While a colleague is away the deputy sees the colleague's.
 */
@ApplicationScoped
class StaffWork implements WorkSource {
    /** So many lines of one kind; nobody does more in a day. */
    static final int MOST = 25;

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
        return waitingFor(caller, new AskedOnce());
    }

    @Override
    public List<Task> waitingFor(Caller caller, AskedOnce asked) {
        var officer = caller.is(Roles.OFFICER);
        var approver = caller.is(Roles.APPROVER);
        if (!officer && !approver) {
            return List.of();
        }
        var me = caller.person();
        var away = asked.of(Against.class, () -> reviews.against(me)).keptAway(Step.KIND);
        var mine = new ArrayList<>(asked.of(Deputies.class, () -> deputies.standsInFor(me)));
        mine.add(me);
        var tasks = new ArrayList<Task>();
        if (officer) {
            forOfficer(mine, away, tasks);
        }
        if (approver) {
            var toDecide = rows.toDecide(me, away, MOST);
            toDecide.first().forEach(row -> tasks.add(task(row, "decide", Address.APPLICATION)));
            more(toDecide, "/grants/queue?stage=RECOMMENDED", tasks);
        }
        mentions(mine, away, tasks);
        return tasks;
    }

    private void forOfficer(List<PersonId> mine, KeptAway away, List<Task> tasks) {
        var free = rows.untaken(away);
        if (free.all() > 0) {
            var pressing = free.first().get(0);
            tasks.add(new Task(
                    pressing.getDueAt(),
                    "grants.task.takeUp",
                    "grants.task.takeUp.detail",
                    "grants.task.takeUp.verb",
                    "/grants/queue?stage=SUBMITTED",
                    List.of(free.all(), pressing.getTitle())));
        }
        var inHand = rows.inHandOf(mine, away, MOST);
        for (var row : inHand.first()) {
            if (row.getStage().isDecided()) {
                tasks.add(task(row, "tell", Address.APPLICATION));
            } else if (row.getReviewsIn() >= row.getReadersNeeded()) {
                tasks.add(task(row, "recommend", Address.RECOMMEND));
            } else {
                tasks.add(task(row, "assign", Address.ASSIGN));
            }
        }
        more(inHand, "/grants/queue?view=MINE", tasks);
    }

    /** What does not fit is one line that leads to the queue, where it is turned page by page. */
    private static void more(QueueRows.Pressing work, String link, List<Task> tasks) {
        var left = work.all() - work.first().size();
        if (left > 0) {
            tasks.add(new Task(null, "grants.task.more", null, "grants.task.more.verb", link, List.of(left)));
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
                        Address.APPLICATION.of(note.reference()) + "#said-" + note.id(),
                        List.of(note.title(), note.text())));
            }
        }
    }

    private static Task task(QueueRow row, String what, Address page) {
        var key = "grants.task." + what;
        return new Task(
                row.getDueAt(),
                key,
                key + ".detail",
                key + ".verb",
                page.of(row.getReference()),
                List.of(row.getTitle(), row.getPartners()));
    }
}
