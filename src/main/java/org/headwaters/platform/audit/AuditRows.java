package org.headwaters.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The trail in the database. */
@ApplicationScoped
class AuditRows {
    @PersistenceContext
    private EntityManager entities;

    void add(AuditRow row) {
        entities.persist(row);
    }
}
