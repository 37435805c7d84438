package org.headwaters.grants;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;

/** Somebody whom the network knows and who is to meet, or has met. */
@Entity
@Table(name = "grant_person")
public class GrantPerson extends Aggregate {
    @ManyToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "grant_id")
    private Grant grant;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "person_id")
    private long personId;

    protected GrantPerson() {}

    GrantPerson(Grant grant, OrganisationId organisation, PersonId person) {
        this.grant = grant;
        this.organisationId = organisation.value();
        this.personId = person.value();
    }

    void sitWith(OrganisationId organisation) {
        organisationId = organisation.value();
    }

    public OrganisationId getOrganisation() {
        return new OrganisationId(organisationId);
    }

    public PersonId getPerson() {
        return new PersonId(personId);
    }
}
