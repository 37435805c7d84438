package org.headwaters.challenges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.headwaters.network.OrganisationsMerged;

/**
 * Who works on a cause works on it under the name that lives on, and so does whoever suggested one, told of a bright spot or
 * offered a note; where both worked on it, what both said stays.
 */
@ApplicationScoped
class WhenOrganisationsMerge {
    @PersistenceContext
    EntityManager entities;

    void merged(@Observes OrganisationsMerged event) {
        entities.flush();
        entities.createNativeQuery(
                        "update cause_work set organisation_id = ? where organisation_id = ? and not exists"
                                + " (select 1 from cause_work o where o.cause_id = cause_work.cause_id and o.organisation_id = ?)")
                .setParameter(1, event.survivor().value())
                .setParameter(2, event.merged().value())
                .setParameter(3, event.survivor().value())
                .executeUpdate();
        pass(event, "update cause set suggested_for = ? where suggested_for = ?");
        pass(event, "update bright_spot set organisation_id = ? where organisation_id = ?");
        pass(event, "update brief_note set organisation_id = ? where organisation_id = ?");
    }

    private void pass(OrganisationsMerged event, String sql) {
        entities.createNativeQuery(sql)
                .setParameter(1, event.survivor().value())
                .setParameter(2, event.merged().value())
                .executeUpdate();
    }
}
