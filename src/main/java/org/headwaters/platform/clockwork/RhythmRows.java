package org.headwaters.platform.clockwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The rhythms in the database. */
@ApplicationScoped
class RhythmRows {
    @PersistenceContext
    private EntityManager entities;

    boolean isKnown(String name) {
        return !entities.createQuery("select r.id from RhythmRow r where r.name = :name", Long.class)
                .setParameter("name", name)
                .getResultList()
                .isEmpty();
    }

    void add(RhythmRow row) {
        entities.persist(row);
    }

    /** The rhythm's row, locked, unless it is not due or another server has it. */
    Optional<RhythmRow> takeDue(String name, Instant now) {
        var ids = entities.createNativeQuery(
                        "select id from rhythm where name = ?1 and due_at <= ?2 for update skip locked")
                .setParameter(1, name)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(entities.find(RhythmRow.class, ((Number) ids.get(0)).longValue()));
    }

    List<RhythmRow> all() {
        return entities.createQuery("select r from RhythmRow r order by r.name", RhythmRow.class)
                .getResultList();
    }
}
