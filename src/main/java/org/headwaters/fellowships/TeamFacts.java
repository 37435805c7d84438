package org.headwaters.fellowships;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Objects;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;

/** What is known of a team, and where it stands. {@link #make} is the only line that changes its stage; its verbs are {@link Team}'s. */
@MappedSuperclass
public abstract class TeamFacts extends Aggregate {
    private String reference;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "cohort_id")
    private Cohort cohort;

    private String title = "";

    @Enumerated(EnumType.STRING)
    private TeamStage stage = TeamStage.DRAFT;

    @Column(name = "lead_id")
    private long leadId;

    @Column(name = "commitment_reference")
    private String commitment;

    @Column(name = "coach_id")
    private Long coachId;

    @Column(name = "started_by")
    private long startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "submission_key")
    private String submissionKey;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "submitted_by")
    private Long submittedBy;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_why")
    private String decidedWhy;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "offered_until")
    private Instant offeredUntil;

    @Column(name = "waiting_place")
    private Integer waitingPlace;

    @Column(name = "placed_at")
    private Instant placedAt;

    /** Whether what was learned may be told to everybody. */
    @Column(name = "learned_told")
    private boolean learnedTold;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String learned;

    final void begins(String number, Cohort where, OrganisationId lead, Act act) {
        reference = Objects.requireNonNull(number);
        cohort = Objects.requireNonNull(where);
        startedBy = act.who().value();
        startedAt = act.at();
        leads(lead);
    }

    final void leads(OrganisationId organisation) {
        leadId = organisation.value();
    }

    final void name(String text) {
        title = text;
    }

    final void works(String commitmentReference) {
        commitment = commitmentReference;
    }

    final void coachedBy(PersonId person) {
        coachId = person == null ? null : person.value();
    }

    final void submitted(String key, Act act) {
        submissionKey = Objects.requireNonNull(key);
        submittedAt = act.at();
        submittedBy = act.who().value();
    }

    /** @param act null where a decision is taken back */
    final void decided(Act act, String why) {
        decidedBy = act == null ? null : act.who().value();
        decidedAt = act == null ? null : act.at();
        decidedWhy = why;
    }

    final void told(Instant at) {
        toldAt = at;
    }

    final void offeredUntil(Instant until) {
        offeredUntil = until;
    }

    final void waitsAt(Integer place) {
        waitingPlace = place;
    }

    final void placed(Instant at) {
        placedAt = at;
    }

    final void ended(Instant at) {
        endedAt = at;
    }

    final void learned(String words, boolean told) {
        learned = words;
        learnedTold = told;
    }

    /** Whether somebody who acts as this may make the move now; the same question as {@link #check}. */
    boolean offers(TeamMove move, Who as) {
        return move.mayStartFrom(stage) && move.who().contains(as);
    }

    final void check(TeamMove move, Act act) {
        if (!move.who().contains(act.as())) {
            throw new IllegalMove(move, stage);
        }
        move.from(stage);
    }

    /** The only line that changes the stage. */
    final TeamStep make(TeamMove move, Act act, String reason, String detail) {
        check(move, act);
        var from = stage;
        stage = move.from(stage);
        return step(move, from, reason, detail, act);
    }

    final TeamStep step(TeamMove move, TeamStage from, String reason, String detail, Act act) {
        return new TeamStep(
                reference,
                cohort.getReference(),
                title,
                move,
                from,
                stage,
                act.who(),
                act.as().role(),
                act.at(),
                reason,
                detail,
                getVersion());
    }

    public String getReference() {
        return reference;
    }

    public Cohort getCohort() {
        return cohort;
    }

    public String getTitle() {
        return title;
    }

    public TeamStage getStage() {
        return stage;
    }

    /** The stage as its applicants read it: what is decided and not told is still in review. */
    public TeamStage getApplicantStage() {
        var untold = stage == TeamStage.SELECTED
                || stage == TeamStage.RESERVED
                || stage == TeamStage.DECLINED && toldAt == null;
        return untold ? TeamStage.IN_REVIEW : stage;
    }

    public OrganisationId getLead() {
        return new OrganisationId(leadId);
    }

    /** Reference of the promise it works for; null for none. */
    public String getCommitment() {
        return commitment;
    }

    /** Who coaches it; null for nobody yet. */
    public PersonId getCoach() {
        return coachId == null ? null : new PersonId(coachId);
    }

    public PersonId getStartedBy() {
        return new PersonId(startedBy);
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public String getSubmissionKey() {
        return submissionKey;
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

    public String getDecidedWhy() {
        return decidedWhy;
    }

    public Instant getToldAt() {
        return toldAt;
    }

    /** Until when a place is offered; null while none is. */
    public Instant getOfferedUntil() {
        return offeredUntil;
    }

    /**
     * Its number on the waiting list; null while it has none. It orders the list, is kept while a place is offered, and may
     * leave gaps: where a team stands in line is counted.
     */
    public Integer getWaitingPlace() {
        return waitingPlace;
    }

    public Instant getPlacedAt() {
        return placedAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    /** What it learned, said when it left. */
    public String getLearned() {
        return learned;
    }

    /** Whether that may be told to everybody on the page of the cohort's end. */
    public boolean isLearnedTold() {
        return learnedTold;
    }

    /** Whether it has, or had to its end, a place in its cohort. */
    public boolean isInCohort() {
        return TeamStage.IN_COHORT.contains(stage);
    }
}
