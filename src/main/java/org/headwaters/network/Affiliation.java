package org.headwaters.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.Refusal;

/**
 * A person acts for an organisation, from a day on and until a day that is no longer included. It is ended, never
 * removed, because a conflict of interest outlives it by three years.
 */
@Entity
@Table(name = "affiliation")
public class Affiliation extends Aggregate {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "affiliation_role")
    @Enumerated(EnumType.STRING)
    private AffiliationRole role;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private LocalDate until;

    protected Affiliation() {}

    Affiliation(Organisation organisation, Person person, AffiliationRole role, LocalDate from) {
        this.organisation = Objects.requireNonNull(organisation);
        this.person = Objects.requireNonNull(person);
        this.role = Objects.requireNonNull(role);
        this.from = Objects.requireNonNull(from);
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public Person getPerson() {
        return person;
    }

    public AffiliationRole getRole() {
        return role;
    }

    public LocalDate getFrom() {
        return from;
    }

    /** The first day on which it no longer holds, null while nobody has ended it. */
    public LocalDate getUntil() {
        return until;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** One that was withdrawn holds on no day, and overlaps nothing. */
    boolean overlaps(LocalDate otherFrom, LocalDate otherUntil) {
        return !from.equals(until)
                && (otherUntil == null || from.isBefore(otherUntil))
                && (until == null || otherFrom.isBefore(until));
    }

    /** Ends it with the day before {@code day}; refused when it has ended already or would end before it began. */
    void end(LocalDate day) {
        if (until != null) {
            throw new Refusal("network.refused.affiliation.ended", until);
        }
        if (day.isBefore(from)) {
            throw new Refusal("network.refused.affiliation.beforeStart", from);
        }
        until = day;
    }

    /** What began it was a mistake: it holds on no day. */
    void withdraw() {
        until = from;
    }

    AffiliationId id() {
        return new AffiliationId(getId());
    }

    /** For the audit trail. */
    String described() {
        return "%s; %s; %s..%s".formatted(organisation.getReference(), role, from, until == null ? "" : until);
    }

    PersonCard card() {
        return new PersonCard(person.id(), person.getName(), person.getEmail(), organisation.id(), role.name());
    }

    /** Itself, when whoever wants to change it has seen the present state. */
    Affiliation asSeen(long seenVersion) {
        requireSeen(seenVersion);
        return this;
    }
}
