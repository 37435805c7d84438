package org.headwaters.challenges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;

/** The bright spots as the database keeps them. */
@ApplicationScoped
class Spots {
    @PersistenceContext
    EntityManager entities;

    void keep(BrightSpot spot) {
        entities.persist(spot);
    }

    /** What is shown of a cause, by the alphabet. */
    List<BrightSpot> shown(Cause cause) {
        return entities.createQuery(
                        "select s from BrightSpot s where s.cause = :cause and s.state = :shown order by s.place, s.id",
                        BrightSpot.class)
                .setParameter("cause", cause)
                .setParameter("shown", SpotState.SHOWN)
                .getResultList();
    }

    /** What waits to be read, the oldest first. */
    List<BrightSpot> suggested() {
        return entities.createQuery(
                        "select s from BrightSpot s join fetch s.cause where s.state = :suggested"
                                + " order by s.suggestedAt, s.id",
                        BrightSpot.class)
                .setParameter("suggested", SpotState.SUGGESTED)
                .getResultList();
    }

    /** What this person suggested for a cause, the newest first. */
    List<BrightSpot> suggestedBy(Cause cause, PersonId person) {
        return entities.createQuery(
                        "select s from BrightSpot s where s.cause = :cause and s.suggestedBy = :person"
                                + " order by s.suggestedAt desc, s.id desc",
                        BrightSpot.class)
                .setParameter("cause", cause)
                .setParameter("person", person.value())
                .getResultList();
    }

    BrightSpot get(long id) {
        return Optional.ofNullable(entities.find(BrightSpot.class, id)).orElseThrow(() -> new NotFound("bright spot"));
    }
}
