package org.headwaters.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What happened to a subject, move by move, written in the transaction of the move itself and never changed. */
@ApplicationScoped
@Published
public class History {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Adds one row, at the clock's time.
     *
     * @param who null for the clock
     * @param from the stage before, null for a first move
     * @param reason in the person's own words, or null
     * @param version the subject's version after the move
     */
    public void record(
            SubjectRef subject,
            PersonId who,
            String asRole,
            String move,
            String from,
            String to,
            String reason,
            long version) {
        record(subject, who, asRole, move, from, to, reason, null, version);
    }

    /** @param detail what the move settled, in the room's own short form, or null */
    public void record(
            SubjectRef subject,
            PersonId who,
            String asRole,
            String move,
            String from,
            String to,
            String reason,
            String detail,
            long version) {
        var shown = new HistoryRow.Shown(clock.instant(), who, asRole, move, from, to, reason, detail, version);
        entities.persist(new HistoryRow(subject, shown));
    }

    /** What happened to any of these since then, oldest first. */
    public List<Of> since(String kind, Collection<String> references, Instant since) {
        if (references.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select h from HistoryRow h where h.subjectKind = :kind and h.subjectReference in :references"
                                + " and h.at > :since order by h.at, h.id",
                        HistoryRow.class)
                .setParameter("kind", kind)
                .setParameter("references", references)
                .setParameter("since", since)
                .getResultStream()
                .map(row -> new Of(row.subject(), row.shown()))
                .toList();
    }

    /** A row with what it is about. */
    public record Of(SubjectRef subject, HistoryRow.Shown row) {}

    /** All of it, oldest first. */
    public List<HistoryRow.Shown> of(SubjectRef subject) {
        return entities.createQuery(
                        "select h from HistoryRow h where h.subjectKind = :kind and h.subjectReference = :reference"
                                + " order by h.at, h.id",
                        HistoryRow.class)
                .setParameter("kind", subject.kind())
                .setParameter("reference", subject.reference())
                .getResultStream()
                .map(HistoryRow::shown)
                .toList();
    }
}
