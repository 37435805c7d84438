package org.headwaters.fellowships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.headwaters.platform.Money;
import org.headwaters.platform.Refusal;

/** What a team asks money for at the end, and how it ended; what became of it {@link PitchAnswer} says. Each team has one. */
@Entity
@Table(name = "pitch")
public class Pitch extends Evidence {

    private String solution = "";
    private String evidence = "";
    private String plan = "";

    @Column(name = "budget_minor")
    private Long budgetMinor;

    @Column(name = "budget_words")
    private String budgetWords = "";

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "outcome_words")
    private String outcomeWords;

    protected Pitch() {}

    Pitch(Team team, PitchTold told, Act act) {
        super(team, act);
        write(told);
    }

    void tell(PitchTold told, Act act) {
        change(act);
        write(told);
    }

    /** How it ended, once it is decided: to market, or what was learned. */
    void end(Outcome how, String words, Act act) {
        var said = Written.maybe(words, PitchTold.LONGEST);
        if (how == null || said == null) {
            throw new Refusal("fellowships.refused.outcome");
        }
        change(act);
        outcome = how;
        outcomeWords = said;
    }

    /** How it ended, as the trail keeps it; null while nobody has said. */
    String inEnd() {
        return outcome == null ? null : outcome + ": " + outcomeWords;
    }

    private void write(PitchTold told) {
        solution = told.solution();
        evidence = told.evidence();
        plan = told.plan();
        budgetWords = told.budgetWords();
        budgetMinor = told.budget() == null ? null : told.budget().minor();
    }

    @Override
    EvidenceTold told() {
        return new PitchTold(solution, evidence, plan, getBudget(), budgetWords);
    }

    @Override
    GateKind gate() {
        return GateKind.FUNDING;
    }

    @Override
    String inShort() {
        return "%s / %s / %s / %s %s".formatted(solution, evidence, plan, getBudget(), budgetWords);
    }

    public String getSolution() {
        return solution;
    }

    public String getEvidence() {
        return evidence;
    }

    public String getPlan() {
        return plan;
    }

    /** What it asks for, in the currency of its cohort; null until it says. */
    public Money getBudget() {
        return budgetMinor == null
                ? null
                : new Money(budgetMinor, getTeam().getCohort().getCurrency());
    }

    /** What the money is for. */
    public String getBudgetWords() {
        return budgetWords;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public String getOutcomeWords() {
        return outcomeWords;
    }

    /** How it ended. */
    public enum Outcome {
        TO_MARKET,
        LEARNED
    }
}
