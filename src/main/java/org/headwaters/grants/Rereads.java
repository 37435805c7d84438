package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.headwaters.platform.NotFound;

/** The second readings as the database keeps them. */
@ApplicationScoped
class Rereads {
    /** So many a list shows at the most, the newest. */
    static final int MOST = 200;

    @PersistenceContext
    EntityManager entities;

    void add(Reread one) {
        entities.persist(one);
    }

    boolean has(Application application) {
        return !entities.createQuery("select r.id from Reread r where r.application = :application", Long.class)
                .setParameter("application", application)
                .getResultList()
                .isEmpty();
    }

    Optional<Reread> find(String reference) {
        return entities.createQuery(
                        "select r from Reread r join fetch r.application where r.reference = :reference", Reread.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** With their applications, and these with calls, partners and people, in one statement. */
    List<Reread> find(Collection<String> references) {
        return entities.createQuery(
                        "select distinct r from Reread r join fetch r.application a join fetch a.call c"
                                + " left join fetch a.partners left join fetch a.people where r.reference in :references",
                        Reread.class)
                .setParameter("references", references)
                .getResultList();
    }

    /** The second reading with its row held until the end of the transaction. */
    Reread hold(String reference) {
        var found = find(reference).orElseThrow(() -> new NotFound("reread"));
        entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /**
     * One line of the list.
     *
     * @param total null until it is read, like {@code agrees}
     */
    record Drawn(
            String reference,
            Instant at,
            Double total,
            Boolean agrees,
            String application,
            String title,
            String call,
            int bar) {}

    /** Those whose decision still stands as it was told, the newest first. */
    List<Drawn> all() {
        return entities
                .createQuery(
                        "select r.reference, r.chosenAt, r.total, r.agrees, a.reference, a.title, c.title, c.fastLaneBar"
                                + " from Reread r join r.application a join a.call c where a.decision.toldAt is not null"
                                + " order by r.chosenAt desc, r.id desc",
                        Object[].class)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(row -> new Drawn(
                        (String) row[0],
                        (Instant) row[1],
                        (Double) row[2],
                        (Boolean) row[3],
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        (Integer) row[7]))
                .toList();
    }
}
