package org.headwaters.network;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;

/** Puts organisations and people into the register for tests inside the server: nobody may found any yet. */
@ApplicationScoped
public class Founding {
    @PersistenceContext
    EntityManager entities;

    @Resource
    UserTransaction transaction;

    /** A partner whose intrapreneur is the person given, since that day. */
    public OrganisationId partner(String reference, String name, String place, Person intrapreneur, LocalDate since)
            throws Exception {
        var organisation = new Organisation(reference, name, name, "nonprofit", place, Standing.MEMBER);
        store(
                organisation,
                intrapreneur,
                new Affiliation(organisation, intrapreneur, AffiliationRole.INTRAPRENEUR, since));
        return organisation.id();
    }

    public void store(Object... all) throws Exception {
        transaction.begin();
        List.of(all).forEach(entities::persist);
        transaction.commit();
    }
}
