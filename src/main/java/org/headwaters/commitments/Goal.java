package org.headwaters.commitments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.Refusal;

/** What all partners together want to reach by a day. Where it follows another goal, it is the next phase of that one. */
@Entity
@Table(name = "goal")
public class Goal extends Aggregate {
    @Column(updatable = false)
    private String reference;

    private String title;
    private String unit;
    private long baseline;
    private long target;

    @Column(name = "start_day")
    private LocalDate start;

    @Column(name = "due_day")
    private LocalDate due;

    @Column(name = "equity_clause")
    private String equity;

    @Column(name = "goal_state")
    @Enumerated(EnumType.STRING)
    private GoalState state = GoalState.PLANNED;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "follows_id")
    private Goal follows;

    @Column(name = "was_done")
    private String wasDone;

    @Column(name = "will_last")
    private String willLast;

    @Column(name = "still_role")
    private String stillRole;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Goal() {}

    /** @param follows the phase before it, null for a goal of its own */
    Goal(String reference, GoalTerms terms, Goal follows) {
        this.reference = Objects.requireNonNull(reference);
        this.follows = follows;
        say(terms);
    }

    /**
     * Says something else of a goal that is not over.
     *
     * @param counted how many promises are added up toward it: in another unit none of them would be
     */
    void change(GoalTerms terms, long counted, long seenVersion) {
        requireSeen(seenVersion);
        if (state == GoalState.ENDED) {
            throw new Refusal("commitments.refused.goal.ended", title);
        }
        if (counted > 0 && !unit.equalsIgnoreCase(terms.unit())) {
            throw new Refusal("commitments.refused.goal.unitCounts", counted, unit);
        }
        say(terms);
    }

    /** The three questions at its end; they may be answered anew until the next one begins. */
    void answer(ClosingAnswers answers, Instant at, long seenVersion) {
        requireSeen(seenVersion);
        if (state != GoalState.ACTIVE) {
            throw new Refusal("commitments.refused.goal.notWorkedOn", title);
        }
        wasDone = answers.done();
        willLast = answers.lasts();
        stillRole = answers.role();
        answeredAt = at;
    }

    /**
     * It is worked on from now on, and the one before it is over; refused while that one's three questions stand open.
     *
     * @param running another goal that is worked on, null for none: one that does not follow it needs a reason to begin beside it
     */
    void begin(Goal running, String reason, long seenVersion) {
        requireSeen(seenVersion);
        if (state != GoalState.PLANNED) {
            throw new Refusal("commitments.refused.goal.begun", title);
        }
        if (follows != null) {
            follows.end();
        } else if (running != null && reason == null) {
            throw new Refusal("commitments.refused.goal.beside", running.title);
        }
        state = GoalState.ACTIVE;
    }

    private void end() {
        if (answeredAt == null) {
            throw new Refusal("commitments.refused.goal.questionsOpen", title);
        }
        state = GoalState.ENDED;
    }

    private void say(GoalTerms terms) {
        title = terms.title();
        unit = terms.unit();
        baseline = terms.baseline();
        target = terms.target();
        start = terms.start();
        due = terms.due();
        equity = terms.equity().isBlank() ? null : terms.equity();
    }

    GoalTerms terms() {
        return new GoalTerms(title, unit, baseline, target, start, due, equity);
    }

    /** The answers at its end, empty before they are given. */
    Optional<ClosingAnswers> answers() {
        return answeredAt == null ? Optional.empty() : Optional.of(new ClosingAnswers(wasDone, willLast, stillRole));
    }

    Span span() {
        return new Span(start, due);
    }

    public String getReference() {
        return reference;
    }

    public String getTitle() {
        return title;
    }

    /** What is counted, in the plural, as it stands after a number. */
    public String getUnit() {
        return unit;
    }

    /** How much there was on the first day. */
    public long getBaseline() {
        return baseline;
    }

    public long getTarget() {
        return target;
    }

    public LocalDate getStart() {
        return start;
    }

    public LocalDate getDue() {
        return due;
    }

    /** For whom it must come, null where nothing is said. */
    public String getEquity() {
        return equity;
    }

    public GoalState getState() {
        return state;
    }

    /** The phase before it, null for a goal of its own. */
    public Goal getFollows() {
        return follows;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }
}
