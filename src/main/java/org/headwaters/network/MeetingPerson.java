package org.headwaters.network;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;

/** Somebody who was at a meeting, for one partner. */
@Entity
@Table(name = "meeting_person")
public class MeetingPerson extends Aggregate {
    @ManyToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "person_id")
    private long personId;

    protected MeetingPerson() {}

    MeetingPerson(Meeting meeting, OrganisationId organisation, PersonId person) {
        this.meeting = meeting;
        this.organisationId = organisation.value();
        this.personId = person.value();
    }

    public PersonId getPerson() {
        return new PersonId(personId);
    }
}
