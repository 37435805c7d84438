package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.headwaters.grants.AssignmentDesk;
import org.headwaters.grants.AssignmentWorkflow;
import org.headwaters.platform.Causes;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;
import org.headwaters.reviews.Plan;

/** The dry run of a whole call, and the word that makes it happen: all of it or nothing. */
@Page
public class AssignmentPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int FIRST = 25;
    private static final int MOST_DOTS = 12;

    @Inject
    private AssignmentDesk desk;

    @Inject
    private AssignmentWorkflow workflow;

    private String call;
    private Long batch;
    private boolean all;
    private AssignmentDesk.DryRun shown;

    public void open() {
        shown = desk.dryRun(call, batch);
    }

    /** Where something has changed since, nothing happens: it is said, beside a new run. */
    public String assign() {
        try {
            workflow.apply(call, batch, shown.plan().pairs());
        } catch (RuntimeException failed) {
            var no = Causes.refusal(failed).orElseThrow(() -> failed);
            Said.problem(
                    Said.speech().say("grants.assignment.changed", Said.speech().of(no)));
            open();
            return null;
        }
        Said.next(
                "grants.assignment.done",
                shown.plan().taken(),
                shown.plan().fills().size());
        return GrantPages.QUEUE.go("call", call, "batch", batch);
    }

    public List<Plan.Line> getLines() {
        var lines = shown.plan().lines();
        return all ? lines : lines.subList(0, Math.min(FIRST, lines.size()));
    }

    public boolean isCut() {
        return getLines().size() < shown.plan().lines().size();
    }

    /** A dot for each case that somebody reads now, would get and has room for; beyond a line's length the room is cut. */
    public List<String> dots(Plan.Fill fill) {
        return Stream.of("", "fresh", "room")
                .flatMap(kind -> Stream.generate(() -> kind)
                        .limit(kind.isEmpty() ? fill.now() : kind.equals("fresh") ? fill.added() : fill.left()))
                .limit(MOST_DOTS)
                .toList();
    }

    public AssignmentDesk.DryRun getShown() {
        return shown;
    }

    public String getCall() {
        return call;
    }

    public void setCall(String call) {
        this.call = call;
    }

    public Long getBatch() {
        return batch;
    }

    public void setBatch(Long batch) {
        this.batch = batch;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }
}
