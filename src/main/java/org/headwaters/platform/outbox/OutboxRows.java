package org.headwaters.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

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
}
