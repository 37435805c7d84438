package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.headwaters.network.PeopleMerged;

/**
 * Whoever was asked, writes or has a case in hand under one entry goes on under the other; what was said and signed keeps the
 * name it was said under.
 */
@ApplicationScoped
class WhenPeopleMerge {
    @PersistenceContext
    EntityManager entities;

    void merged(@Observes PeopleMerged event) {
        entities.flush();
        entities.createNativeQuery("update application_partner set asked_person = ?, version = version + 1"
                        + " where asked_person = ? and confirmed_at is null")
                .setParameter(1, event.survivor().value())
                .setParameter(2, event.merged().value())
                .executeUpdate();
        pass(event, "officer_id", "");
        pass(event, "started_by", " and stage in ('DRAFT', 'CO_SIGNING')");
    }

    private void pass(PeopleMerged event, String column, String where) {
        entities.createNativeQuery("update application set " + column + " = ?, version = version + 1 where " + column
                        + " = ?" + where)
                .setParameter(1, event.survivor().value())
                .setParameter(2, event.merged().value())
                .executeUpdate();
    }
}
