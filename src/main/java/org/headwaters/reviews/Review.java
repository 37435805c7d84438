package org.headwaters.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;

/** One person's reading of one case. Its verbs are package-private: only the workflow and the engine make moves. */
@Entity
@Table(name = "review")
public class Review extends Aggregate {
    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_reference")
    private String subjectReference;

    @Column(name = "reviewer_id")
    private long reviewer;

    @Column(name = "rubric_id")
    private long rubric;

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

    protected Review() {}

    Review(SubjectRef subject, PersonId reviewer, RubricId rubric) {
        this.subjectKind = subject.kind();
        this.subjectReference = subject.reference();
        this.reviewer = reviewer.value();
        this.rubric = rubric.value();
    }

    ReviewEvent invite(PersonId by, Instant at, Instant until) {
        invitedBy = by.value();
        invitedAt = at;
        due = until;
        return new ReviewEvent.Invited(id(), subject(), getReviewer(), at, by, until);
    }

    ReviewEvent askAgain(PersonId by, Instant at, Instant until) {
        make(Move.ASK_AGAIN);
        reason = null;
        return invite(by, at, until);
    }

    ReviewEvent accept(long caseVersion, Instant at) {
        make(Move.ACCEPT);
        readVersion = caseVersion;
        return new ReviewEvent.Accepted(id(), subject(), getReviewer(), at);
    }

    ReviewEvent refuse(RefusalReason why, Instant at) {
        make(why == RefusalReason.CONFLICT ? Move.RECUSE : Move.REFUSE);
        reason = Objects.requireNonNull(why);
        return new ReviewEvent.Refused(id(), subject(), getReviewer(), at, why);
    }

    void save() {
        make(Move.SAVE);
    }

    ReviewEvent submit(long caseVersion, Instant at) {
        make(Move.SUBMIT);
        readVersion = caseVersion;
        submittedAt = at;
        return new ReviewEvent.Submitted(id(), subject(), getReviewer(), at);
    }

    ReviewEvent reopen(PersonId by, String why, Instant at) {
        make(Move.REOPEN);
        reopenReason = why;
        return new ReviewEvent.Reopened(id(), subject(), getReviewer(), at, by, why);
    }

    ReviewEvent release(String why, Instant at) {
        make(Move.RELEASE);
        return new ReviewEvent.Released(id(), subject(), getReviewer(), at, why);
    }

    private void make(Move move) {
        stage = move.from(stage);
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

    public Instant getDue() {
        return due;
    }

    public long getReadVersion() {
        return readVersion;
    }

    public String getReopenReason() {
        return reopenReason;
    }
}
