package org.headwaters.fellowships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;

/** One of the partners of a team, and whether it has said yes to it. */
@Entity
@Table(name = "team_partner")
public class TeamPartner extends Aggregate {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "team_id")
    private Team team;

    @Column(name = "organisation_id")
    private long organisationId;

    private int position;

    @Column(name = "asked_person")
    private Long askedPerson;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "confirmed_by")
    private Long confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "until_day")
    private LocalDate until;

    @Column(name = "left_why")
    private String leftWhy;

    protected TeamPartner() {}

    TeamPartner(Team team, OrganisationId organisation, int position) {
        this.team = team;
        this.organisationId = organisation.value();
        this.position = position;
    }

    void ask(PersonId person, Instant at) {
        askedPerson = person == null ? null : person.value();
        askedAt = at;
    }

    void confirm(PersonId by, Instant at) {
        confirmedBy = by.value();
        confirmedAt = at;
    }

    /** What was confirmed is written anew. */
    void askAgain() {
        confirmedBy = null;
        confirmedAt = null;
        askedAt = null;
    }

    void leave(LocalDate day, String why) {
        until = day;
        leftWhy = why;
    }

    public boolean isCurrent() {
        return until == null;
    }

    public LocalDate getUntil() {
        return until;
    }

    public String getLeftWhy() {
        return leftWhy;
    }

    public OrganisationId getOrganisation() {
        return new OrganisationId(organisationId);
    }

    public int getPosition() {
        return position;
    }

    public PersonId getAskedPerson() {
        return askedPerson == null ? null : new PersonId(askedPerson);
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public PersonId getConfirmedBy() {
        return confirmedBy == null ? null : new PersonId(confirmedBy);
    }

    public Instant getConfirmedAt() {
        return confirmedAt;
    }
}
