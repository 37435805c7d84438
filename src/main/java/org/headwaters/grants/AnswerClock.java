package org.headwaters.grants;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/**
 * The time to an answer: from submission to the first human word and the decision, with the promised instants. While the
 * application is back with its applicants the clock stands still and the promises move by as much.
 */
@Embeddable
public class AnswerClock {
    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "submitted_by")
    private Long submittedBy;

    @Column(name = "paused_seconds")
    private long pausedSeconds;

    @Column(name = "paused_since")
    private Instant pausedSince;

    @Column(name = "word_due")
    private Instant wordDue;

    @Column(name = "decision_due")
    private Instant decisionDue;

    @Column(name = "money_due")
    private Instant moneyDue;

    @Column(name = "first_word_at")
    private Instant firstWordAt;

    @Column(name = "money_sent_at")
    private Instant moneySentAt;

    protected AnswerClock() {}

    static AnswerClock notStarted() {
        return new AnswerClock();
    }

    void start(Act act, Instant wordBy, Instant decisionBy, Instant moneyBy) {
        submittedAt = act.at();
        submittedBy = act.who().value();
        wordDue = wordBy;
        decisionDue = decisionBy;
        moneyDue = moneyBy;
    }

    void pause(Instant at) {
        pausedSince = at;
    }

    void resume(Instant at) {
        var pause = Duration.between(pausedSince, at);
        pausedSeconds += pause.toSeconds();
        pausedSince = null;
        wordDue = wordDue.plus(pause);
        decisionDue = decisionDue.plus(pause);
        moneyDue = moneyDue.plus(pause);
    }

    /** Whether this was the first word that a person said to the applicants. */
    boolean said(Instant at) {
        if (firstWordAt != null) {
            return false;
        }
        firstWordAt = at;
        return true;
    }

    /** The money is on its way; heard twice it counts once. */
    void sent(Instant at) {
        moneySentAt = moneySentAt == null ? at : moneySentAt;
    }

    /** The money came back: nobody has it, so what was promised is not kept yet. */
    void cameBack() {
        moneySentAt = null;
    }

    /** Null before the bank has sent it, and after it came back until it is sent again. */
    public Instant getMoneySentAt() {
        return moneySentAt;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public long getPausedSeconds() {
        return pausedSeconds;
    }

    /** Since when it is back with its applicants, null while the clock runs. */
    public Instant getPausedSince() {
        return pausedSince;
    }

    public Instant getWordDue() {
        return wordDue;
    }

    public Instant getDecisionDue() {
        return decisionDue;
    }

    /** By when the money was promised at submission, whatever the call says since. */
    public Instant getMoneyDue() {
        return moneyDue;
    }

    public Instant getFirstWordAt() {
        return firstWordAt;
    }
}
