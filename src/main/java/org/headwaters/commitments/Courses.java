package org.headwaters.commitments;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.headwaters.platform.NotFound;
import org.headwaters.reviews.KeptAway;

/** The courses of the promises and their reports as the database keeps them. */
@ApplicationScoped
class Courses {
    @PersistenceContext
    EntityManager entities;

    Optional<Course> find(Commitment commitment) {
        return entities.createQuery("select c from Course c where c.commitment = :commitment", Course.class)
                .setParameter("commitment", commitment)
                .getResultStream()
                .findFirst();
    }

    /** For a change; the promise's row is held. */
    Course of(Commitment commitment) {
        return find(commitment).orElseGet(() -> {
            var course = new Course(commitment);
            entities.persist(course);
            return course;
        });
    }

    void add(ProgressReport report) {
        entities.persist(report);
        entities.flush();
    }

    /** Whether this very submission was taken already. */
    boolean isTold(Commitment commitment, String submission) {
        return entities.createQuery(
                                "select count(r) from ProgressReport r where r.commitment = :commitment and r.submission = :key",
                                Long.class)
                        .setParameter("commitment", commitment)
                        .setParameter("key", submission)
                        .getSingleResult()
                > 0;
    }

    /** What was told of a promise, the latest first. */
    List<ProgressReport> reports(Commitment commitment) {
        return entities.createQuery(
                        "select r from ProgressReport r where r.commitment = :commitment order by r.toldAt desc, r.id desc",
                        ProgressReport.class)
                .setParameter("commitment", commitment)
                .getResultList();
    }

    /** The same since a day, the earliest first. */
    List<ProgressReport> reportsSince(Commitment commitment, LocalDate since) {
        return entities.createQuery(
                        "select r from ProgressReport r where r.commitment = :commitment and r.toldDay >= :since"
                                + " order by r.toldAt, r.id",
                        ProgressReport.class)
                .setParameter("commitment", commitment)
                .setParameter("since", since)
                .getResultList();
    }

    ProgressReport report(Commitment commitment, long id) {
        return Optional.ofNullable(entities.find(ProgressReport.class, id))
                .filter(report -> report.getCommitment().getId().equals(commitment.getId()))
                .orElseThrow(() -> new NotFound("report"));
    }

    /** The last report of each of the promises, by the promise's number; who told nothing is left out. */
    Map<Long, ProgressReport> lastOf(Collection<Commitment> promises) {
        return promises.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select r from ProgressReport r where r.commitment in :promises and not exists (select later"
                                        + " from ProgressReport later where later.commitment = r.commitment and (later.toldAt"
                                        + " > r.toldAt or (later.toldAt = r.toldAt and later.id > r.id)))",
                                ProgressReport.class)
                        .setParameter("promises", promises)
                        .getResultStream()
                        .collect(toMap(report -> report.getCommitment().getId(), Function.identity()));
    }

    /** The latest of a promise that staff have checked. */
    Optional<ProgressReport> latestVerified(Commitment commitment) {
        return entities.createQuery(
                        "select r from ProgressReport r where r.commitment = :commitment and r.verifiedAt is not null"
                                + " order by r.toldAt desc, r.id desc",
                        ProgressReport.class)
                .setParameter("commitment", commitment)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Running promises of which something was told that nobody has checked, the earliest due first. */
    List<Commitment> toCheck(KeptAway away, int most) {
        var apart = KeptApart.of(away, "c");
        return apart.in(entities.createQuery(
                        "select c from Commitment c where c.state = :active and exists (select r from ProgressReport r"
                                + " where r.commitment = c and r.verifiedAt is null and not exists (select later from"
                                + " ProgressReport later where later.commitment = c and later.toldAt > r.toldAt))"
                                + apart.conditions() + " order by c.due, c.id",
                        Commitment.class))
                .setParameter("active", State.ACTIVE)
                .setMaxResults(most)
                .getResultList();
    }

    /** Running promises whose partner says that they ended, the longest waiting first. */
    List<Course> proposed(KeptAway away, int most) {
        var apart = KeptApart.of(away, "c.commitment");
        return apart.in(entities.createQuery(
                        "select c from Course c join fetch c.commitment where c.proposedEnd is not null and c.commitment.state = :active"
                                + apart.conditions() + " order by c.proposedAt, c.id",
                        Course.class))
                .setParameter("active", State.ACTIVE)
                .setMaxResults(most)
                .getResultList();
    }

    /** Running promises that began before that day and of which nothing was told since, by number after one. */
    List<Commitment> quietSince(LocalDate day, long after, int most) {
        return entities.createQuery(
                        "select c from Commitment c where c.state = :active and c.since < :day and c.id > :after"
                                + " and not exists (select r from ProgressReport r where r.commitment = c and r.toldDay >= :day)"
                                + " order by c.id",
                        Commitment.class)
                .setParameter("active", State.ACTIVE)
                .setParameter("day", day)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }
}
