package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headwaters.platform.NotFound;

/** Who was asked for feedback, by which links, and what they said, as the database keeps it. */
@ApplicationScoped
class Asks {
    @PersistenceContext
    EntityManager entities;

    void add(FeedbackAsk ask) {
        entities.persist(ask);
        entities.flush();
    }

    void add(FeedbackLink link) {
        entities.persist(link);
    }

    void add(FeedbackAnswer answer) {
        entities.persist(answer);
        entities.flush();
    }

    void add(FeedbackPoint point) {
        entities.persist(point);
    }

    void flush() {
        entities.flush();
    }

    /** All of a team, the last first. */
    List<FeedbackAsk> of(Team team) {
        return entities.createQuery(
                        "select a from FeedbackAsk a where a.team = :team order by a.id desc", FeedbackAsk.class)
                .setParameter("team", team)
                .getResultList();
    }

    /** {@link NotFound} where this team asked nobody so, whoever else did. */
    FeedbackAsk get(Team team, long id) {
        var found = entities.find(FeedbackAsk.class, id);
        if (found == null || !found.getTeam().getId().equals(team.getId())) {
            throw new NotFound("ask");
        }
        return found;
    }

    /** With its row held until the transaction ends; where its team is held too, the team comes first. */
    FeedbackAsk hold(FeedbackAsk ask) {
        entities.flush();
        entities.refresh(ask, LockModeType.PESSIMISTIC_WRITE);
        return ask;
    }

    FeedbackAsk hold(long id) {
        return hold(entities.find(FeedbackAsk.class, id));
    }

    /** What a link opens by the hash of its token, unless the link was ended. */
    Optional<FeedbackAsk> byLink(String tokenHash) {
        return entities.createQuery(
                        "select a from FeedbackLink l join l.ask a join fetch a.team t join fetch t.cohort"
                                + " where l.tokenHash = :hash and l.endedAt is null",
                        FeedbackAsk.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    /** Whether somebody was ever given this one, ended or not. */
    boolean wasLink(String tokenHash) {
        return entities.createQuery("select count(l) from FeedbackLink l where l.tokenHash = :hash", Long.class)
                        .setParameter("hash", tokenHash)
                        .getSingleResult()
                > 0;
    }

    List<FeedbackLink> linksOf(FeedbackAsk ask) {
        return entities.createQuery("select l from FeedbackLink l where l.ask = :ask", FeedbackLink.class)
                .setParameter("ask", ask)
                .getResultList();
    }

    List<FeedbackAnswer> answersOf(FeedbackAsk ask) {
        return entities.createQuery(
                        "select a from FeedbackAnswer a where a.ask = :ask order by a.position", FeedbackAnswer.class)
                .setParameter("ask", ask)
                .getResultList();
    }

    /** With those that were taken back. */
    List<FeedbackPoint> everyPointOf(FeedbackAsk ask) {
        return entities.createQuery(
                        "select p from FeedbackPoint p where p.ask = :ask order by p.position", FeedbackPoint.class)
                .setParameter("ask", ask)
                .getResultList();
    }

    /** What was said to a team, in the order in which it was asked; what was taken back is not among it. */
    List<FeedbackPoint> pointsOf(Team team) {
        return entities.createQuery(
                        "select p from FeedbackPoint p join fetch p.ask where p.team = :team and p.goneAt is null"
                                + " order by p.ask.id, p.position",
                        FeedbackPoint.class)
                .setParameter("team", team)
                .getResultList();
    }

    /** How many of these answered and stand by it. */
    long answered(Team team, FeedbackFrom of) {
        return entities.createQuery(
                        "select count(a) from FeedbackAsk a where a.team = :team and a.of = :of"
                                + " and a.answeredAt is not null and a.takenBackAt is null",
                        Long.class)
                .setParameter("team", team)
                .setParameter("of", of)
                .getSingleResult();
    }

    /** Who was asked up to then and has not answered, can be written to, and whose link ends before this. */
    List<Long> toRemind(Instant now, Instant before, Instant asked, int most) {
        return entities.createQuery(
                        "select a.id from FeedbackAsk a where a.answeredAt is null"
                                + " and a.refusedAt is null and a.takenBackAt is null and a.revokedAt is null"
                                + " and a.remindedAt is null and (a.email is not null or a.personId is not null)"
                                + " and a.until > :now and a.until <= :before and a.askedAt <= :asked order by a.until, a.id",
                        Long.class)
                .setParameter("now", now)
                .setParameter("before", before)
                .setParameter("asked", asked)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of cohorts that ended before this day of whom something is still known. */
    List<Long> toErase(LocalDate endedBefore, int most) {
        return entities.createQuery(
                        "select a.id from FeedbackAsk a join a.team t join t.cohort c where a.erasedAt is null"
                                + " and c.ends < :day order by a.id",
                        Long.class)
                .setParameter("day", endedBefore)
                .setMaxResults(most)
                .getResultList();
    }
}
