package org.headwaters.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** The outbox in the database. */
@ApplicationScoped
class OutboxRows {
    @PersistenceContext
    private EntityManager entities;

    void add(OutboxRow row) {
        entities.persist(row);
    }

    boolean isPosted(String kind, String key) {
        return !entities.createQuery(
                        "select o.id from OutboxRow o where o.kind = :kind and o.postKey = :key", Long.class)
                .setParameter("kind", kind)
                .setParameter("key", key)
                .getResultList()
                .isEmpty();
    }

    /** The oldest row of this kind that is due, locked, unless another relay has it. */
    Optional<OutboxRow> takeDue(String kind, Instant now) {
        var ids = entities.createNativeQuery(
                        "select id from outbox where state = 'WAITING' and kind = ?1 and due_at <= ?2"
                                + " order by due_at, id fetch first 1 rows only for update skip locked")
                .setParameter(1, kind)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(entities.find(OutboxRow.class, ((Number) ids.get(0)).longValue()));
    }

    /** The row, locked, if it still waits and nobody else holds it. */
    Optional<OutboxRow> takeWaiting(long id) {
        var ids = entities.createNativeQuery(
                        "select id from outbox where state = 'WAITING' and id = ?1 for update skip locked")
                .setParameter(1, id)
                .getResultList();
        return ids.isEmpty() ? Optional.empty() : Optional.ofNullable(entities.find(OutboxRow.class, id));
    }
}
