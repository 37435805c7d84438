package org.headwaters.fellowships;

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
import java.util.Collection;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/**
 * Where one team stands at one gate. Handing it in and passing it both ask for the evidence that the cohort wants, and for the
 * gates before it; {@link #make} is the only line that changes its stage.
 */
@Entity
@Table(name = "team_gate")
public class TeamGate extends Aggregate {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "team_id")
    private Team team;

    @Enumerated(EnumType.STRING)
    private GateKind kind;

    @Enumerated(EnumType.STRING)
    private GateStage stage = GateStage.OPEN;

    @Column(name = "submitted_by")
    private Long submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String words;

    protected TeamGate() {}

    TeamGate(Team team, GateKind kind) {
        this.team = team;
        this.kind = kind;
    }

    /**
     * After more was asked it may be handed in as it stands: the answer may be that nothing is missing, and that is for the
     * coach to read and judge, not for a count of what changed.
     */
    GateEvent.HandedIn handIn(GateEvidence evidence, Collection<TeamGate> all, Act act) {
        check(GateMove.HAND_IN, act);
        requireWay(evidence, all);
        submittedBy = act.who().value();
        submittedAt = act.at();
        return new GateEvent.HandedIn(make(GateMove.HAND_IN, act, null));
    }

    /** While nobody has decided. */
    GateEvent.TakenBack takeBack(Act act) {
        return new GateEvent.TakenBack(make(GateMove.TAKE_BACK, act, null));
    }

    GateEvent.MoreAsked askMore(String what, Act act) {
        check(GateMove.ASK_MORE, act);
        decide(what, act);
        return new GateEvent.MoreAsked(make(GateMove.ASK_MORE, act, words));
    }

    GateEvent.Passed pass(String feedback, GateEvidence evidence, Collection<TeamGate> all, Act act) {
        check(GateMove.PASS, act);
        requireWay(evidence, all);
        decide(feedback, act);
        return new GateEvent.Passed(make(GateMove.PASS, act, words));
    }

    /** The panel's decision on the pitch is told: the last gate is passed, whatever it was. */
    GateEvent.Passed answer(Act act) {
        check(GateMove.ANSWER, act);
        decidedAt = act.at();
        words = null;
        return new GateEvent.Passed(make(GateMove.ANSWER, act, null));
    }

    GateEvent.Reopened reopen(Act act) {
        return new GateEvent.Reopened(make(GateMove.REOPEN, act, null));
    }

    GateEvent.Reopened giveBack(Act act) {
        return new GateEvent.Reopened(make(GateMove.RETURN, act, null));
    }

    private void decide(String said, Act act) {
        words = Typed.remark(said);
        if (words == null) {
            throw new Refusal("fellowships.refused.words");
        }
        decidedBy = act.who().value();
        decidedAt = act.at();
    }

    /** The gates before it are passed, and what it asks for is there. */
    private void requireWay(GateEvidence evidence, Collection<TeamGate> all) {
        if (evidence.kind() != kind) {
            throw new IllegalArgumentException(kind + " is not judged by " + evidence.kind());
        }
        if (all.stream().anyMatch(gate -> gate.kind.compareTo(kind) < 0 && !gate.isPassed())) {
            throw new Refusal("fellowships.refused.order");
        }
        if (!evidence.isComplete()) {
            throw new Refusal("fellowships.refused.evidence");
        }
    }

    /** Its last day, in the zone of the cohort. */
    public LocalDate getDue() {
        return team.getCohort().gate(kind).getDue();
    }

    /** Its last day is over, and it is still with the team; after the end of its cohort nothing is. */
    boolean isLateAt(Instant now) {
        return team.getStage() != TeamStage.FINISHED
                && CohortDays.of(team.getCohort()).isLate(kind, stage, now);
    }

    /** Whether evidence for it may be written or taken out. */
    boolean isWritable() {
        return GateStage.WITH_TEAM.contains(stage);
    }

    void requireWritable() {
        if (!isWritable()) {
            throw new Refusal(isPassed() ? "fellowships.refused.passed" : "fellowships.refused.handedIn");
        }
    }

    /** Whether it waits for the word of a coach. */
    boolean isWithCoach() {
        return offers(GateMove.PASS, Who.COACH);
    }

    /** Whether it waits for the panel's decision on the application it led to. */
    boolean isWithPanel() {
        return stage == GateStage.SUBMITTED && !isWithCoach();
    }

    /** Whether somebody who acts as this may make the move now. */
    boolean offers(GateMove move, Who as) {
        return move.mayStartFrom(kind, stage) && move.who().contains(as);
    }

    private void check(GateMove move, Act act) {
        if (!move.who().contains(act.as())) {
            throw new IllegalMove(move, stage);
        }
        move.from(kind, stage);
    }

    /** The only line that changes the stage. */
    private GateEvent.Step make(GateMove move, Act act, String said) {
        check(move, act);
        var from = stage;
        stage = move.from(kind, stage);
        return new GateEvent.Step(
                team.getReference(),
                kind,
                move,
                from,
                stage,
                act.who(),
                act.as().role(),
                act.at(),
                said,
                getVersion());
    }

    /** Refuses a move by someone who has not seen the present state. */
    void requireSeenAs(long seenVersion) {
        requireSeen(seenVersion);
    }

    public Team getTeam() {
        return team;
    }

    public GateKind getKind() {
        return kind;
    }

    public GateStage getStage() {
        return stage;
    }

    public PersonId getSubmittedBy() {
        return submittedBy == null ? null : new PersonId(submittedBy);
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public PersonId getDecidedBy() {
        return decidedBy == null ? null : new PersonId(decidedBy);
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    /** What was said when more was asked, or when it was passed. */
    public String getWords() {
        return words;
    }

    public boolean isPassed() {
        return stage == GateStage.PASSED;
    }
}
