package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.headwaters.reviews.KeptAway;

/** The drafts as staff find them; there may be many that nobody ever finishes, so they come page by page. */
@ApplicationScoped
class PromisesBeingWritten {
    @PersistenceContext
    EntityManager entities;

    /** One page of the drafts that the reader need not keep away from, with their shares, the newest first. */
    List<Commitment> page(KeptAway away, int first, int most) {
        var apart = KeptApart.of(away, "c");
        var ids = apart.in(entities.createQuery(
                        "select c.id from Commitment c where c.state = :draft" + apart.conditions()
                                + " order by c.id desc",
                        Long.class))
                .setParameter("draft", State.DRAFT)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select distinct c from Commitment c left join fetch c.shares where c.id in :ids"
                                        + " order by c.id desc",
                                Commitment.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    long count(KeptAway away) {
        var apart = KeptApart.of(away, "c");
        return apart.in(entities.createQuery(
                        "select count(c) from Commitment c where c.state = :draft" + apart.conditions(), Long.class))
                .setParameter("draft", State.DRAFT)
                .getSingleResult();
    }
}
