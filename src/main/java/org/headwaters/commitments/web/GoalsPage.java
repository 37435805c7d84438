package org.headwaters.commitments.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headwaters.commitments.ClosingAnswers;
import org.headwaters.commitments.GoalDesk;
import org.headwaters.commitments.GoalTerms;
import org.headwaters.commitments.GoalWorkflow;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** The goals as staff set them: a new one, the next phase of one, its terms, and the three questions at its end. */
@Page
public class GoalsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private GoalDesk desk;

    @Inject
    private GoalWorkflow workflow;

    private String ref;
    private String follows;
    private GoalDesk.Line chosen;
    private final Map<String, Object> typed = new LinkedHashMap<>();
    private transient List<GoalDesk.Line> lines;

    public void open() {
        if (ref != null) {
            chosen = line(ref);
            put(chosen.terms());
            if (chosen.answers() != null) {
                typed.put("done", chosen.answers().done());
                typed.put("lasts", chosen.answers().lasts());
                typed.put("role", chosen.answers().role());
            }
        } else if (follows != null) {
            var before = line(follows).terms();
            var start = before.due().plusDays(1);
            put(new GoalTerms(
                    before.title(),
                    before.unit(),
                    before.baseline(),
                    before.target(),
                    start,
                    start.plusYears(3),
                    before.equity()));
        }
    }

    public String save() {
        if (chosen == null) {
            var made = workflow.plan(terms(), follows);
            Said.next("commitments.goals.planned");
            return CommitmentPages.GOALS.go("ref", made);
        }
        workflow.change(ref, chosen.version(), terms());
        return done("commitments.goals.saved");
    }

    public String answer() {
        workflow.answer(ref, chosen.version(), new ClosingAnswers(text("done"), text("lasts"), text("role")));
        return done("commitments.goals.answered");
    }

    public String begin() {
        workflow.begin(ref, chosen.version(), text("reason"));
        return done("commitments.goals.begun");
    }

    private String done(String told) {
        Said.next(told);
        return CommitmentPages.GOALS.go("ref", ref);
    }

    private GoalDesk.Line line(String reference) {
        return getLines().stream()
                .filter(line -> line.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NotFound("goal"));
    }

    private void put(GoalTerms terms) {
        typed.put("title", terms.title());
        typed.put("unit", terms.unit());
        typed.put("baseline", terms.baseline());
        typed.put("target", terms.target());
        typed.put("start", terms.start());
        typed.put("due", terms.due());
        typed.put("equity", terms.equity());
    }

    private GoalTerms terms() {
        return new GoalTerms(
                text("title"),
                text("unit"),
                (Long) typed.get("baseline"),
                (Long) typed.get("target"),
                (LocalDate) typed.get("start"),
                (LocalDate) typed.get("due"),
                text("equity"));
    }

    private String text(String name) {
        return (String) typed.get(name);
    }

    /** Read once a request. */
    public List<GoalDesk.Line> getLines() {
        if (lines == null) {
            lines = desk.goals();
        }
        return lines;
    }

    /** Whether what is chosen would begin beside another goal, which needs a reason. */
    public boolean isBeside() {
        return chosen.follows() == null && getLines().stream().anyMatch(GoalDesk.Line::isWorkedOn);
    }

    public GoalDesk.Line getChosen() {
        return chosen;
    }

    public Map<String, Object> getTyped() {
        return typed;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getFollows() {
        return follows;
    }

    public void setFollows(String follows) {
        this.follows = follows;
    }
}
