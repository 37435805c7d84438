package org.headwaters.grants;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.Money;

/** An application as the queue shows it: a row of a view, only ever read. */
@Entity
@Table(name = "queue_row")
public class QueueRow extends Aggregate {
    private String reference;
    private String title;
    private String partners;

    /** Reference and title in lower case: only to search in, so it is never loaded. */
    @Basic(fetch = LAZY)
    private String sought;

    @Enumerated(STRING)
    private Stage stage;

    /** 1 or 0; see the view. */
    private int waiting;

    @Column(name = "call_id")
    private Long callId;

    @Column(name = "call_reference")
    private String callReference;

    @Column(name = "call_title")
    private String callTitle;

    private String currency;

    @Column(name = "asked_minor")
    private long askedMinor;

    @Column(name = "officer_id")
    private Long officerId;

    @Column(name = "officer_name")
    private String officerName;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "paused_since")
    private Instant pausedSince;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "fast_lane")
    private int fastLane;

    private long readers;

    @Column(name = "reviews_in")
    private long reviewsIn;

    @Column(name = "recommended_by")
    private Long recommendedBy;

    @Column(name = "readers_needed")
    private int readersNeeded;

    protected QueueRow() {}

    public String getReference() {
        return reference;
    }

    public String getTitle() {
        return title;
    }

    /** Short names of the partners, the lead first. */
    public String getPartners() {
        return partners;
    }

    public Stage getStage() {
        return stage;
    }

    /** Submitted, and its applicants have not been told. */
    public boolean isWaiting() {
        return waiting == 1;
    }

    public String getCallReference() {
        return callReference;
    }

    public String getCallTitle() {
        return callTitle;
    }

    public Money getAsked() {
        return new Money(askedMinor, currency);
    }

    /** Null while nobody has it in hand. */
    public String getOfficerName() {
        return officerName;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public Instant getPausedSince() {
        return pausedSince;
    }

    public Instant getToldAt() {
        return toldAt;
    }

    /** What was promised next, the first word or the decision; null when nothing is promised any more. */
    public Instant getDueAt() {
        return dueAt;
    }

    public boolean isFastLane() {
        return fastLane == 1;
    }

    public long getReaders() {
        return readers;
    }

    /** How many reviews are submitted. */
    public long getReviewsIn() {
        return reviewsIn;
    }

    public int getReadersNeeded() {
        return readersNeeded;
    }
}
