package org.headwaters.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.headwaters.network.PeopleMerged;
import org.headwaters.platform.Refusal;

/** From whom one entry had to keep away, the other has to; what one still reads is read to its end first. */
@ApplicationScoped
class WhenPeopleMerge {
    @PersistenceContext
    EntityManager entities;

    void merged(@Observes PeopleMerged event) {
        entities.flush();
        List<?> open = entities.createNativeQuery("select subject_reference from review where reviewer_id = ?"
                        + " and stage in ('INVITED', 'ACCEPTED', 'DRAFT', 'REOPENED') order by id")
                .setParameter(1, event.merged().value())
                .getResultList();
        if (!open.isEmpty()) {
            throw new Refusal("reviews.refused.mergeReader", open.size());
        }
        entities.createNativeQuery("update conflict_declaration set person_id = ? where person_id = ?")
                .setParameter(1, event.survivor().value())
                .setParameter(2, event.merged().value())
                .executeUpdate();
    }
}
