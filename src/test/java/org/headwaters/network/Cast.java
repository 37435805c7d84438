package org.headwaters.network;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.security.Doorkeeper;

/** Makes people and organisations for tests on the server; each call makes new ones, whatever others have made. */
@Stateless
@PermitAll
public class Cast {
    /** With which whoever was cast may come in by the page. */
    public static final String PASSWORD = Doorkeeper.PASSWORD;

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    Doorkeeper door;

    /** A partner with a name that begins so. */
    public OrganisationId partner(String name) {
        var number = NUMBER.incrementAndGet();
        var organisation = new Organisation(
                "cast-" + number, name + " " + number, name + " " + number, "nonprofit", "Larkmoor", Standing.MEMBER);
        entities.persist(organisation);
        return organisation.id();
    }

    /** Somebody who may sign in with these roles and acts for nobody yet. */
    public PersonId person(String name, String... roles) {
        var address = "cast" + NUMBER.incrementAndGet() + "@cast.test";
        var person = new Person(name, address, "UTC", "en");
        entities.persist(person);
        entities.flush();
        door.open(person.id(), name, address, List.of(roles));
        return person.id();
    }

    /** The person acts for the organisation; {@code until} is the first day on which no longer, null for no end. */
    public void affiliate(PersonId person, OrganisationId organisation, LocalDate until) {
        var affiliation = new Affiliation(
                entities.find(Organisation.class, organisation.value()),
                entities.find(Person.class, person.value()),
                AffiliationRole.MEMBER,
                LONG_AGO);
        entities.persist(affiliation);
        if (until != null) {
            affiliation.end(until);
        }
    }
}
