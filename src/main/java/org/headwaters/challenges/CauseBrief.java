package org.headwaters.challenges;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;

/** What research says about a cause, as it was saved once. Never changed: the next saving is the next edition. */
@Entity
@Table(name = "cause_brief")
public class CauseBrief extends Aggregate {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "cause_id", updatable = false)
    private Cause cause;

    @Column(updatable = false)
    private int edition;

    @Column(updatable = false)
    private String known;

    @Column(name = "not_known", updatable = false)
    private String notKnown;

    @Column(updatable = false)
    private String tried;

    @Column(updatable = false)
    private String works;

    @Column(name = "does_not_work", updatable = false)
    private String doesNotWork;

    @Column(updatable = false)
    private String sources;

    @Column(name = "reviewed_on", updatable = false)
    private LocalDate reviewedOn;

    @Column(name = "reviewed_by", updatable = false)
    private Long reviewedBy;

    @Column(name = "written_by", updatable = false)
    private Long writtenBy;

    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    protected CauseBrief() {}

    CauseBrief(Cause cause, int edition, BriefText text, Reviewed reviewed, PersonId by, Instant at) {
        this.cause = Objects.requireNonNull(cause);
        this.edition = edition;
        this.known = text.of(BriefPart.KNOWN);
        this.notKnown = text.of(BriefPart.NOT_KNOWN);
        this.tried = text.of(BriefPart.TRIED);
        this.works = text.of(BriefPart.WORKS);
        this.doesNotWork = text.of(BriefPart.DOES_NOT_WORK);
        this.sources = text.of(BriefPart.SOURCES);
        this.reviewedOn = reviewed.on();
        this.reviewedBy = reviewed.by() == null ? null : reviewed.by().value();
        this.writtenBy = by.value();
        this.writtenAt = Objects.requireNonNull(at);
    }

    /** Who read all of it last, and on which day. */
    record Reviewed(LocalDate on, PersonId by) {}

    Reviewed reviewed() {
        return new Reviewed(getReviewedOn(), getReviewedBy());
    }

    BriefText text() {
        return new BriefText(Map.of(
                BriefPart.KNOWN, known,
                BriefPart.NOT_KNOWN, notKnown,
                BriefPart.TRIED, tried,
                BriefPart.WORKS, works,
                BriefPart.DOES_NOT_WORK, doesNotWork,
                BriefPart.SOURCES, sources));
    }

    public Cause getCause() {
        return cause;
    }

    /** From 1; of one cause each is higher than the one before. */
    public int getEdition() {
        return edition;
    }

    public LocalDate getReviewedOn() {
        return reviewedOn;
    }

    public PersonId getReviewedBy() {
        return reviewedBy == null ? null : new PersonId(reviewedBy);
    }

    public PersonId getWrittenBy() {
        return writtenBy == null ? null : new PersonId(writtenBy);
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }
}
