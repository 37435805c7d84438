package org.headwaters.challenges;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;

/** The briefs with their earlier editions, and what is suggested for them. */
@ApplicationScoped
class Briefs {
    private static final String NEWEST =
            " b.edition = (select max(later.edition) from CauseBrief later where later.cause = b.cause)";

    @PersistenceContext
    EntityManager entities;

    void keep(CauseBrief brief) {
        entities.persist(brief);
    }

    void keep(BriefNote note) {
        entities.persist(note);
    }

    Optional<CauseBrief> of(Cause cause) {
        return entities.createQuery("select b from CauseBrief b where b.cause = :cause and" + NEWEST, CauseBrief.class)
                .setParameter("cause", cause)
                .getResultStream()
                .findFirst();
    }

    /** All editions of one, the newest first. */
    List<CauseBrief> editions(Cause cause) {
        return entities.createQuery(
                        "select b from CauseBrief b where b.cause = :cause order by b.writtenAt desc, b.id desc",
                        CauseBrief.class)
                .setParameter("cause", cause)
                .getResultList();
    }

    /** When the brief of each cause that has one was reviewed, by the cause's number. */
    Map<Long, LocalDate> reviewed() {
        return entities.createQuery("select b.cause.id, b.reviewedOn from CauseBrief b where" + NEWEST, Object[].class)
                .getResultStream()
                .collect(toMap(row -> (Long) row[0], row -> (LocalDate) row[1]));
    }

    /** The briefs of live causes that were reviewed before this day, the oldest first. */
    List<CauseBrief> reviewedBefore(LocalDate day) {
        return entities.createQuery(
                        "select b from CauseBrief b join fetch b.cause c join fetch c.theme where c.state = :live"
                                + " and b.reviewedOn < :day and" + NEWEST + " order by b.reviewedOn, b.id",
                        CauseBrief.class)
                .setParameter("live", CauseState.LIVE)
                .setParameter("day", day)
                .getResultList();
    }

    long countReviewedBefore(LocalDate day) {
        return entities.createQuery(
                        "select count(b) from CauseBrief b where b.cause.state = :live and b.reviewedOn < :day and"
                                + NEWEST,
                        Long.class)
                .setParameter("live", CauseState.LIVE)
                .setParameter("day", day)
                .getSingleResult();
    }

    List<BriefNote> openNotes(Cause cause) {
        return entities.createQuery(
                        "select n from BriefNote n where n.cause = :cause and n.state = :open"
                                + " order by n.suggestedAt, n.id",
                        BriefNote.class)
                .setParameter("cause", cause)
                .setParameter("open", BriefNote.State.OPEN)
                .getResultList();
    }

    /** What waits to be read, the oldest first. */
    List<BriefNote> openNotes() {
        return entities.createQuery(
                        "select n from BriefNote n join fetch n.cause where n.state = :open"
                                + " order by n.suggestedAt, n.id",
                        BriefNote.class)
                .setParameter("open", BriefNote.State.OPEN)
                .getResultList();
    }

    /** What one person suggested for the brief of a cause, the newest first. */
    List<BriefNote> notesBy(Cause cause, PersonId person) {
        return entities.createQuery(
                        "select n from BriefNote n where n.cause = :cause and n.suggestedBy = :person"
                                + " order by n.suggestedAt desc, n.id desc",
                        BriefNote.class)
                .setParameter("cause", cause)
                .setParameter("person", person.value())
                .getResultList();
    }

    BriefNote note(Cause cause, long id) {
        return Optional.ofNullable(entities.find(BriefNote.class, id))
                .filter(note -> note.getCause().equals(cause))
                .orElseThrow(() -> new NotFound("note"));
    }
}
