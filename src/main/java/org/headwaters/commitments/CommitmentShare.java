package org.headwaters.commitments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;

/** How much of a promise one organisation carries, or carried until the shares were divided anew. */
@Entity
@Table(name = "commitment_share")
public class CommitmentShare extends Aggregate {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "commitment_id")
    private Commitment commitment;

    @Column(name = "organisation_id")
    private long organisation;

    private int part;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private LocalDate until;

    @Column(name = "agreed_by")
    private Long agreedBy;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    protected CommitmentShare() {}

    CommitmentShare(Commitment commitment, OrganisationId organisation, int part, LocalDate from) {
        this.commitment = Objects.requireNonNull(commitment);
        this.organisation = organisation.value();
        this.part = part;
        this.from = Objects.requireNonNull(from);
    }

    void carry(int newPart) {
        part = newPart;
    }

    void agree(Act act) {
        agreedBy = act.who() == null ? null : act.who().value();
        agreedAt = act.at();
    }

    /** What it agreed to has changed. */
    void askAgain() {
        agreedBy = null;
        agreedAt = null;
    }

    void end(LocalDate day) {
        until = day;
    }

    /** How it was until that day, kept beside how it goes on. */
    CommitmentShare as(LocalDate day) {
        var was = new CommitmentShare(commitment, organisation(), part, from);
        was.agreedBy = agreedBy;
        was.agreedAt = agreedAt;
        was.until = day;
        return was;
    }

    /** It carries another part from that day on, after the shares were divided anew. */
    void goOnWith(int newPart, LocalDate day) {
        part = newPart;
        from = day;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    /** In ten-thousandths of the whole. */
    public int getPart() {
        return part;
    }

    public LocalDate getFrom() {
        return from;
    }

    /** The first day on which it no longer holds, null while it does. */
    public LocalDate getUntil() {
        return until;
    }

    public boolean isCurrent() {
        return until == null;
    }

    public boolean isAgreed() {
        return agreedAt != null;
    }

    /** Null where nobody has, or it was known before anybody was asked. */
    public PersonId getAgreedBy() {
        return agreedBy == null ? null : new PersonId(agreedBy);
    }
}
