package org.headwaters.grants.web;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.headwaters.grants.ApplyWorkflow;
import org.headwaters.grants.CaseDesk;
import org.headwaters.grants.CaseFile;
import org.headwaters.grants.DecideWorkflow;
import org.headwaters.grants.LetterWorkflow;
import org.headwaters.grants.Settled;
import org.headwaters.grants.Stage;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;
import org.headwaters.platform.faces.TimelineStep;

/** One application on one page, for its people and for staff, with the moves that need no form. */
@Page
public class ApplicationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CaseDesk desk;

    @Inject
    private DecideWorkflow decide;

    @Inject
    private LetterWorkflow letters;

    @Inject
    private ApplyWorkflow apply;

    private String ref;
    private CaseFile shown;
    private String reason;

    public void open() {
        shown = desk.open(ref);
    }

    public String takeUp() {
        decide.takeUp(ref, shown.version());
        Said.next("grants.queue.tookUp", shown.title());
        return again();
    }

    public String sendLetter() {
        letters.send(ref, shown.letter().version());
        Said.next("grants.letters.sentOne", shown.title());
        return again();
    }

    public String holdLetter() {
        letters.hold(ref, null);
        return again();
    }

    public String releaseLetter() {
        letters.release(ref);
        return again();
    }

    public String withdraw() {
        apply.withdraw(ref, reason);
        Said.next("grants.case.withdrawn");
        return again();
    }

    private String again() {
        return GrantPages.APPLICATION.go("ref", ref);
    }

    /** The history in words, and what is promised next. */
    public List<TimelineStep> getSteps() {
        var happened = shown.history();
        var steps = new ArrayList<TimelineStep>();
        for (int i = 0; i < happened.size(); i++) {
            var one = happened.get(i);
            var last = i == happened.size() - 1;
            steps.add(new TimelineStep(
                    moment(one.at()),
                    Said.speech().say("grants.history." + one.move(), one.who()),
                    detail(one),
                    last ? TimelineStep.State.NOW : TimelineStep.State.DONE));
        }
        var left = shown.facts().left();
        if (left != null && !left.paused()) {
            var by = Said.speech().say("grants.history.by", moment(left.due()));
            var first = shown.facts().stage() == Stage.SUBMITTED;
            var what = Said.speech().say(first ? "grants.history.ahead.SUBMITTED" : "grants.history.ahead");
            steps.add(new TimelineStep(by, what, "", TimelineStep.State.AHEAD));
        }
        return steps;
    }

    /** What was settled, and then what was said for it. */
    private static String detail(CaseFile.Happened one) {
        var settled = one.settled();
        if (settled == null) {
            return one.reason();
        }
        var reasons = settled.reasons().stream().map(Settled.Because::label).collect(joining(", "));
        var what = settled.amount() == null
                ? Said.speech().say("grants.history.settled.DECLINE", reasons)
                : Said.speech().say("grants.history.settled.AWARD", settled.amount(), reasons);
        return one.reason() == null ? what : what + " " + one.reason();
    }

    private static String moment(Instant at) {
        return Said.dates().moment(at);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public CaseFile getShown() {
        return shown;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
