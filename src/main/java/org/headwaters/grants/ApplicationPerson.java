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

/** Somebody who will meet: a person the network knows, or a name. Being named here is a conflict of interest. */
@Entity
@Table(name = "application_person")
public class ApplicationPerson extends Aggregate {
    @ManyToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "application_id")
    private Application application;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "person_id")
    private Long personId;

    private String name;

    protected ApplicationPerson() {}

    ApplicationPerson(Application application, OrganisationId organisation, PersonId person, String name) {
        this.application = application;
        this.organisationId = organisation.value();
        this.personId = person == null ? null : person.value();
        this.name = name;
    }

    public OrganisationId getOrganisation() {
        return new OrganisationId(organisationId);
    }

    /** Null for somebody whom the network does not know yet. */
    public PersonId getPerson() {
        return personId == null ? null : new PersonId(personId);
    }

    public String getName() {
        return name;
    }
}
