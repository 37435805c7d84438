package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.headwaters.network.PeopleMerged;

/**
 * Whoever helps with a promise or is writing one goes on under the other entry; what was done keeps the name it was done
 * under.
 */
@ApplicationScoped
class WhenPeopleMerge {
    private static final String HELPED =
            "coach_id = ? and state in ('DRAFT', 'SUBMITTED', 'VETTING', 'CHANGES_ASKED'," + " 'ACTIVE', 'SILENT')";
    private static final String WRITTEN = "started_by = ? and state in ('DRAFT', 'CHANGES_ASKED')";

    @PersistenceContext
    EntityManager entities;

    @Inject
    PassedOnPromises passedOn;

    void merged(@Observes PeopleMerged event) {
        entities.flush();
        var from = event.merged().value();
        var to = event.survivor().value();
        List<?> held = entities.createNativeQuery(
                        "select id from commitment where (" + HELPED + ") or (" + WRITTEN + ") order by id for update")
                .setParameter(1, from)
                .setParameter(2, from)
                .getResultList();
        for (var id : held) {
            entities.createNativeQuery("update commitment set coach_id = case when " + HELPED
                            + " then ? else coach_id end, started_by = case when " + WRITTEN
                            + " then ? else started_by end, version = version + 1 where id = ?")
                    .setParameter(1, from)
                    .setParameter(2, to)
                    .setParameter(3, from)
                    .setParameter(4, to)
                    .setParameter(5, id)
                    .executeUpdate();
            passedOn.write(((Number) id).longValue(), "person " + from + " > " + to);
        }
    }
}
