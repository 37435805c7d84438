package org.headwaters.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.headwaters.platform.persistence.Cursor;

/** The trail in the database. */
@ApplicationScoped
class AuditRows {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Cursor cursor;

    void add(AuditRow row) {
        entities.persist(row);
    }

    /** The end of the chain, locked until the transaction is over. */
    AuditHead lockedHead() {
        return entities.find(AuditHead.class, AuditHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    AuditHead head() {
        return entities.find(AuditHead.class, AuditHead.ONLY);
    }

    List<AuditRow> unsealed(int most) {
        return entities.createQuery(
                        "select a from AuditRow a where a.place is null order by a.at, a.id", AuditRow.class)
                .setMaxResults(most)
                .getResultList();
    }

    long countUnsealedBefore(Instant then) {
        return entities.createQuery(
                        "select count(a) from AuditRow a where a.place is null and a.at < :then", Long.class)
                .setParameter("then", then)
                .getSingleResult();
    }

    /** Sealed rows in their order, from behind this place on. */
    List<AuditRow> sealedAfter(long place, int most) {
        return entities.createQuery("select a from AuditRow a where a.place > :place order by a.place", AuditRow.class)
                .setParameter("place", place)
                .setMaxResults(most)
                .getResultList();
    }

    /** Forgets a row that was read, so that a walk over the whole trail does not gather it in memory. */
    void forget(AuditRow row) {
        entities.detach(row);
    }

    Optional<AuditRow> find(long id) {
        return Optional.ofNullable(entities.find(AuditRow.class, id));
    }

    List<AuditRow> page(AuditQuestion asked, int from, int most) {
        return found(asked).setFirstResult(from).setMaxResults(most).getResultList();
    }

    /** All of them in the same order, one by one; within a transaction. */
    void each(AuditQuestion asked, Consumer<AuditRow> reader) {
        cursor.each(found(asked), reader);
    }

    private TypedQuery<AuditRow> found(AuditQuestion asked) {
        return bound(
                entities.createQuery("select a" + asked.where() + " order by a.at desc, a.id desc", AuditRow.class),
                asked);
    }

    long count(AuditQuestion asked) {
        return bound(entities.createQuery("select count(a)" + asked.where(), Long.class), asked)
                .getSingleResult();
    }

    /** Everyone who did something of late, for the choice on the page. */
    List<Long> peopleSince(Instant since, int most) {
        return entities.createQuery(
                        "select distinct a.personId from AuditRow a where a.at >= :since and a.personId is not null",
                        Long.class)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList();
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, AuditQuestion asked) {
        asked.values().forEach(query::setParameter);
        return query;
    }
}
