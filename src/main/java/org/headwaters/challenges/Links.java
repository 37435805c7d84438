package org.headwaters.challenges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.headwaters.platform.NotFound;

/** What drives what, as the database keeps it. */
@ApplicationScoped
class Links {
    @PersistenceContext
    EntityManager entities;

    void keep(CauseLink link) {
        entities.persist(link);
    }

    /** Both ways from and to one cause, by the alphabet of the other end. */
    List<CauseLink> around(Cause cause) {
        return entities.createQuery(
                        "select l from CauseLink l join fetch l.from f join fetch l.to t where l.endedAt is null"
                                + " and (l.from = :cause or l.to = :cause) order by f.title, t.title, l.id",
                        CauseLink.class)
                .setParameter("cause", cause)
                .getResultList();
    }

    /** All there are, those that were taken out too. */
    List<CauseLink> all() {
        return entities.createQuery(
                        "select l from CauseLink l join fetch l.from f join fetch l.to t"
                                + " order by f.title, t.title, l.id",
                        CauseLink.class)
                .getResultList();
    }

    /** The one between these two, also when it was taken out. */
    Optional<CauseLink> between(Cause from, Cause to) {
        return entities.createQuery("select l from CauseLink l where l.from = :from and l.to = :to", CauseLink.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .findFirst();
    }

    /** One that is there and touches this cause. */
    CauseLink get(Cause cause, long id) {
        return Optional.ofNullable(entities.find(CauseLink.class, id))
                .filter(link -> !link.isEnded())
                .filter(link -> link.getFrom().equals(cause) || link.getTo().equals(cause))
                .orElseThrow(() -> new NotFound("link"));
    }
}
