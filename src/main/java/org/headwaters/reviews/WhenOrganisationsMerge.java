package org.headwaters.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.headwaters.network.OrganisationsMerged;

/** Whoever keeps away from an organisation keeps away from the one in which it lives on. */
@ApplicationScoped
class WhenOrganisationsMerge {
    @PersistenceContext
    EntityManager entities;

    void merged(@Observes OrganisationsMerged event) {
        entities.flush();
        entities.createNativeQuery("update conflict_declaration set organisation_id = ? where organisation_id = ?")
                .setParameter(1, event.survivor().value())
                .setParameter(2, event.merged().value())
                .executeUpdate();
    }
}
