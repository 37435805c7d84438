package org.headwaters.commitments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;

/** What a promise's partner has settled on how it goes: whether the network sees the computed view, and how it ends. */
@Entity
@Table(name = "commitment_course")
public class Course extends Aggregate {
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "commitment_id", updatable = false)
    private Commitment commitment;

    private boolean shared;

    @Enumerated(EnumType.STRING)
    @Column(name = "proposed_end")
    private State proposedEnd;

    private String evidence;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "proposed_by")
    private Long proposedBy;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected Course() {}

    Course(Commitment commitment) {
        this.commitment = Objects.requireNonNull(commitment);
    }

    /** Shows the computed view to the network, or to its partner and coach alone again. */
    void share(boolean toAll) {
        shared = toAll;
    }

    void propose(State end, String seenIn, Act act) {
        proposedEnd = Objects.requireNonNull(end);
        evidence = Objects.requireNonNull(seenIn);
        proposedAt = act.at();
        proposedBy = act.who().value();
    }

    /** The backbone answers a proposal, which is over with that; nobody answers one's own. */
    void answered(PersonId by) {
        if (proposedEnd == null) {
            throw new Refusal("commitments.refused.notProposed");
        }
        if (proposedBy == by.value()) {
            throw new Refusal("commitments.refused.report.own");
        }
        proposedEnd = null;
        evidence = null;
        proposedAt = null;
        proposedBy = null;
    }

    void end(LocalDate day) {
        endedOn = day;
    }

    /** The day on which the backbone verified how it ended, null before. */
    public LocalDate getEndedOn() {
        return endedOn;
    }

    public boolean isShared() {
        return shared;
    }

    /** How it ended in its partner's view, null while nothing is proposed. */
    public State getProposedEnd() {
        return proposedEnd;
    }

    public String getEvidence() {
        return evidence;
    }

    Commitment getCommitment() {
        return commitment;
    }

    public Instant getProposedAt() {
        return proposedAt;
    }
}
