package org.headwaters.fellowships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;

/** A fellow: somebody of one of its partners who works in a team, and as what. Who leaves stays in its history. */
@Entity
@Table(name = "team_member")
public class TeamMember extends Aggregate {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "team_id")
    private Team team;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "person_id")
    private long personId;

    private String role;

    @Column(name = "since_day")
    private LocalDate since;

    @Column(name = "until_day")
    private LocalDate until;

    @Column(name = "came_why")
    private String cameWhy;

    @Column(name = "left_why")
    private String leftWhy;

    protected TeamMember() {}

    /** @param cameWhy why somebody came later; null for who was in it from the start */
    TeamMember(Team team, OrganisationId organisation, PersonId person, String role, LocalDate since, String cameWhy) {
        this.team = Objects.requireNonNull(team);
        this.organisationId = organisation.value();
        this.personId = person.value();
        this.role = Objects.requireNonNull(role);
        this.since = Objects.requireNonNull(since);
        this.cameWhy = cameWhy;
    }

    void worksFor(OrganisationId newOrganisation, String newRole) {
        organisationId = newOrganisation.value();
        role = Objects.requireNonNull(newRole);
    }

    void leave(LocalDate day, String why) {
        until = day.isBefore(since) ? since : day;
        leftWhy = why;
    }

    public Team getTeam() {
        return team;
    }

    public OrganisationId getOrganisation() {
        return new OrganisationId(organisationId);
    }

    public PersonId getPerson() {
        return new PersonId(personId);
    }

    /** What he or she does in it, in the team's own words. */
    public String getRole() {
        return role;
    }

    public LocalDate getSince() {
        return since;
    }

    public LocalDate getUntil() {
        return until;
    }

    public String getCameWhy() {
        return cameWhy;
    }

    public String getLeftWhy() {
        return leftWhy;
    }

    public boolean isCurrent() {
        return until == null;
    }
}
