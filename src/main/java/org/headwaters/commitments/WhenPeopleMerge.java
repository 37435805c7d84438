package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.headwaters.network.PeopleMerged;

/**
 * Whoever helps with a promise or is writing one goes on under the other entry; what was done keeps the name it was done
 * under.
 */
@ApplicationScoped
class WhenPeopleMerge {
    @PersistenceContext
    EntityManager entities;

    void merged(@Observes PeopleMerged event) {
        entities.flush();
        pass(event, "coach_id", "'DRAFT', 'SUBMITTED', 'VETTING', 'CHANGES_ASKED', 'ACTIVE', 'SILENT'");
        pass(event, "started_by", "'DRAFT', 'CHANGES_ASKED'");
    }

    private void pass(PeopleMerged event, String column, String states) {
        entities.createNativeQuery("update commitment set " + column + " = ?, version = version + 1 where " + column
                        + " = ? and state in (" + states + ")")
                .setParameter(1, event.survivor().value())
                .setParameter(2, event.merged().value())
                .executeUpdate();
    }
}
