package org.headwaters.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.text.Typed;

/** One person's reading of one case. Its verbs are package-private: only the workflow and the engine make moves. */
@Entity
@Table(name = "review")
public class Review extends Aggregate {
    private static final int LONGEST_REASON = 500;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_reference")
    private String subjectReference;

    @Column(name = "reviewer_id")
    private long reviewer;

    @Column(name = "rubric_id")
    private long rubric;

    @Column(name = "round_reference")
    private String round;

    @Enumerated(EnumType.STRING)
    private ReviewStage stage = ReviewStage.INVITED;

    @Enumerated(EnumType.STRING)
    private RefusalReason reason;

    @Column(name = "invited_by")
    private long invitedBy;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "due_at")
    private Instant due;

    @Column(name = "read_version")
    private long readVersion;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "reopen_reason")
    private String reopenReason;

    private Double total;

    @Column(name = "touched_at")
    private Instant touchedAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    protected Review() {}

    /** @param round among which cases the reader's strictness is compared, null for none */
    Review(SubjectRef subject, PersonId reviewer, RubricId rubric, String round) {
        this.subjectKind = subject.kind();
        this.subjectReference = subject.reference();
        this.reviewer = reviewer.value();
        this.rubric = rubric.value();
        this.round = round;
    }

    /** INVITE: asked for the first time, or afresh after the case was given back. */
    ReviewEvent.Invited invite(Instant until, Act act) {
        return invite(until, false, act);
    }

    /** INVITE along with other cases, of which one mail tells together. */
    ReviewEvent.Invited inviteWithOthers(Instant until, Act act) {
        return invite(until, true, act);
    }

    private ReviewEvent.Invited invite(Instant until, boolean together, Act act) {
        var step = invitedAt == null ? step(Move.INVITE, null, null, act) : make(Move.INVITE, null, act);
        invitedBy = act.who().value();
        invitedAt = act.at();
        touchedAt = act.at();
        remindedAt = null;
        due = until;
        reason = null;
        return new ReviewEvent.Invited(step, until, together);
    }

    /** ACCEPT: the reader has said that no conflict of interest stands in the way. */
    ReviewEvent.Accepted accept(long caseVersion, Act act) {
        var step = make(Move.ACCEPT, null, act);
        readVersion = caseVersion;
        touchedAt = act.at();
        remindedAt = null;
        return new ReviewEvent.Accepted(step);
    }

    /** REFUSE or RECUSE: stepping out of the case. */
    ReviewEvent.Refused refuse(RefusalReason why, Act act) {
        var step = make(why == RefusalReason.CONFLICT ? Move.RECUSE : Move.REFUSE, why.name(), act);
        reason = why;
        return new ReviewEvent.Refused(step, why);
    }

    /** SAVE: something is being written. */
    ReviewEvent.Begun save(Act act) {
        return new ReviewEvent.Begun(make(Move.SAVE, null, act));
    }

    /**
     * SUBMIT, with every required criterion scored.
     *
     * @param caseVersion the version of the case that the page showed
     * @param scored what its scores add up to, null when nothing that counts was scored
     * @param last whether no other review of the case is open
     */
    ReviewEvent.Submitted submit(long caseVersion, Double scored, boolean last, Act act) {
        var step = make(Move.SUBMIT, null, act);
        readVersion = caseVersion;
        submittedAt = act.at();
        total = scored;
        return new ReviewEvent.Submitted(step, last);
    }

    /** REOPEN: back to its reader, with a reason he or she reads. */
    ReviewEvent.Reopened reopen(String why, Act act) {
        check(Move.REOPEN, act);
        if (why == null || why.isBlank()) {
            throw new Refusal("reviews.refused.sayWhy");
        }
        var said = Typed.text(why, LONGEST_REASON).strip();
        var step = make(Move.REOPEN, said, act);
        reopenReason = said;
        return new ReviewEvent.Reopened(step);
    }

    /** RELEASE: the case does not wait for this review any more. */
    ReviewEvent.Released release(String why, Act act) {
        return new ReviewEvent.Released(make(Move.RELEASE, why == null ? null : Typed.text(why, LONGEST_REASON), act));
    }

    /** Notes that its reader was reminded of it. */
    void remind(Instant at) {
        remindedAt = at;
    }

    /** Its reader's days begin anew: the case was away. */
    void beginsAnew(Instant at) {
        touchedAt = at;
        remindedAt = null;
    }

    boolean isReminded() {
        return remindedAt != null;
    }

    Instant getRemindedAt() {
        return remindedAt;
    }

    /** Since when its reader has done nothing with it. */
    Instant untouchedSince() {
        return touchedAt == null ? invitedAt : touchedAt;
    }

    /** The only place that changes the stage. */
    private ReviewStep make(Move move, String why, Act act) {
        var from = stage;
        stage = check(move, act);
        return step(move, from, why, act);
    }

    /** A reviewer's moves are made by the one reviewer alone; to anybody else the review does not exist. */
    private ReviewStage check(Move move, Act act) {
        if (move.isReviewers() && !getReviewer().equals(act.who())) {
            throw new NotFound("review");
        }
        return move.from(stage);
    }

    private ReviewStep step(Move move, ReviewStage from, String why, Act act) {
        var id = getId() == null ? null : id();
        return new ReviewStep(
                id, subject(), getReviewer(), move, from, stage, act.who(), act.as(), act.at(), why, getVersion() + 1);
    }

    ReviewId id() {
        return new ReviewId(Objects.requireNonNull(getId()));
    }

    SubjectRef subject() {
        return new SubjectRef(subjectKind, subjectReference);
    }

    RubricId rubric() {
        return new RubricId(rubric);
    }

    ReviewState state() {
        return new ReviewState(
                id(), getReviewer(), stage, reason, invitedAt, due, submittedAt, readVersion, getVersion());
    }

    public PersonId getReviewer() {
        return new PersonId(reviewer);
    }

    public ReviewStage getStage() {
        return stage;
    }

    public RefusalReason getReason() {
        return reason;
    }

    public Instant getDue() {
        return due;
    }

    void requireVersion(long seen) {
        requireSeen(seen);
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public long getReadVersion() {
        return readVersion;
    }

    /** As it was submitted last; counts only while it is submitted. */
    public Double getTotal() {
        return total;
    }

    public String getReopenReason() {
        return reopenReason;
    }
}
