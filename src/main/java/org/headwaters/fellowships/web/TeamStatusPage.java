package org.headwaters.fellowships.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.headwaters.fellowships.JoinCohortDesk;
import org.headwaters.fellowships.JoinCohortWorkflow;
import org.headwaters.fellowships.TeamStatusScreen;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;
import org.headwaters.platform.faces.TimelineStep;
import org.headwaters.platform.faces.TimelineStep.State;
import org.headwaters.platform.text.Speech;

/** Where a team's application stands: who said yes, the receipt, what comes next and by when. */
@Page
public class TeamStatusPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private JoinCohortDesk desk;

    @Inject
    private JoinCohortWorkflow moves;

    @Inject
    private Speech speech;

    private String ref;
    private final String key = UUID.randomUUID().toString();
    private long seen;
    private transient TeamStatusScreen shown;

    public String open() {
        seen = getShown().form().version();
        return getShown().form().writing() ? FellowshipPages.APPLY.go("ref", ref) : null;
    }

    /** The yes is to what this page has shown, not to what stands there now. */
    public String confirm() {
        moves.confirm(ref, seen);
        Said.next("fellowships.application.confirmed");
        return here();
    }

    public String submit() {
        moves.submit(ref, key);
        return here();
    }

    public String revise() {
        moves.revise(ref);
        return FellowshipPages.APPLY.go("ref", ref);
    }

    /** What lies behind, where it stands and what comes, each with its day. */
    public List<TimelineStep> getSteps() {
        var all = getShown();
        var form = all.form();
        var steps = new ArrayList<TimelineStep>();
        steps.add(step("begun", moment(all.startedAt()), State.DONE, all.startedBy()));
        if (all.receipt() == null) {
            var now = all.over() ? State.DONE : State.NOW;
            steps.add(step(all.over() ? "ended" : "asking", by(form.cohort().closesAt()), now));
        } else {
            steps.add(step("submitted", moment(all.receipt().submittedAt()), State.DONE));
            if (all.toldAt() == null) {
                steps.add(step("reading", by(form.cohort().toldBy()), all.over() ? State.DONE : State.NOW));
            } else {
                steps.add(step("told", moment(all.toldAt()), State.DONE));
            }
        }
        if (all.over()) {
            var at = all.endedAt() == null ? "" : moment(all.endedAt());
            steps.add(new TimelineStep(at, speech.say("fellowships.applicant." + all.stage()), "", State.NOW));
            return steps;
        }
        if (all.offeredUntil() != null) {
            steps.add(step("offered", by(all.offeredUntil()), State.NOW));
        }
        if (all.placedAt() != null) {
            steps.add(step("placed", moment(all.placedAt()), State.NOW));
        }
        steps.add(step(
                "begins",
                speech.say("fellowships.application.day", form.cohort().begins()),
                State.AHEAD));
        steps.add(step(
                "ends", speech.say("fellowships.application.day", form.cohort().ends()), State.AHEAD));
        return steps;
    }

    private TimelineStep step(String what, String when, State state, Object... values) {
        return new TimelineStep(when, speech.say("fellowships.application.step." + what, values), "", state);
    }

    private String moment(Instant at) {
        return speech.say("fellowships.application.moment", at);
    }

    private String by(Object last) {
        return speech.say("fellowships.application.by", last);
    }

    private String here() {
        return FellowshipPages.APPLICATION.go("ref", ref);
    }

    public TeamStatusScreen getShown() {
        if (shown == null) {
            shown = desk.status(ref);
        }
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
