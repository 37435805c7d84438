package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.headwaters.platform.NotFound;

/** The goals as the database keeps them, and what is promised and done toward each. */
@ApplicationScoped
class Goals {
    /** What counts something else than the goal is added to nothing. */
    static final String IN_ITS_UNIT = " and lower(c.unit) = lower(c.goal.unit)";

    @PersistenceContext
    EntityManager entities;

    /** What changed by a day. */
    record Change(LocalDate day, long amount) {}

    /** What one promise had verifiably come to on a day. */
    record Stand(long commitment, LocalDate day, long actual) {}

    void add(Goal goal) {
        entities.persist(goal);
        entities.flush();
    }

    Optional<Goal> byReference(String reference) {
        return entities.createQuery("select g from Goal g where g.reference = :reference", Goal.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    Goal get(String reference) {
        return byReference(reference).orElseThrow(() -> new NotFound("goal"));
    }

    /** For a change; whoever comes second waits. */
    Goal held(String reference) {
        var goal = get(reference);
        entities.refresh(goal, LockModeType.PESSIMISTIC_WRITE);
        return goal;
    }

    /** All of them, the latest due first. */
    List<Goal> all() {
        return entities.createQuery(
                        "select g from Goal g left join fetch g.follows order by g.due desc, g.id", Goal.class)
                .getResultList();
    }

    /** The goal the network works on, the one with the latest day where there are several. */
    Optional<Goal> workedOn() {
        return entities.createQuery(
                        "select g from Goal g where g.state = :active order by g.due desc, g.id desc", Goal.class)
                .setParameter("active", GoalState.ACTIVE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The phase that follows directly. */
    Optional<Goal> next(Goal goal) {
        return entities.createQuery("select g from Goal g where g.follows = :goal", Goal.class)
                .setParameter("goal", goal)
                .getResultStream()
                .findFirst();
    }

    /** The last phase that is planned after this one, or itself, held so that only one goal follows it. */
    Goal lastPhase(String reference) {
        var last = held(reference);
        for (var next = next(last); next.isPresent(); next = next(last)) {
            last = held(next.get().getReference());
        }
        return last;
    }

    /** What is promised and done toward a goal, by theme and state. */
    GoalSums sums(Goal goal) {
        return new GoalSums(entities.createQuery(
                        "select c.theme, c.state, count(c), sum(c.target), sum(c.actual),"
                                + " sum(case when c.actual < c.target then c.target - c.actual else 0 end)"
                                + " from Commitment c where c.goal = :goal" + IN_ITS_UNIT
                                + " group by c.theme, c.state",
                        Object[].class)
                .setParameter("goal", goal)
                .getResultStream()
                .map(row -> new StateSum(
                        (String) row[0],
                        (State) row[1],
                        (Long) row[2],
                        (Long) row[3],
                        (Long) row[4],
                        ((Number) row[5]).longValue()))
                .toList());
    }

    /** How many promises toward a goal that run or were kept count something else than it does. */
    long inOtherUnits(Goal goal) {
        return entities.createQuery(
                        "select count(c) from Commitment c where c.goal = :goal and c.state in :counted"
                                + " and lower(c.unit) <> lower(c.goal.unit)",
                        Long.class)
                .setParameter("goal", goal)
                .setParameter("counted", GoalSums.PROMISED)
                .getSingleResult();
    }

    /** How many organisations carry a promise that counts, alone or with others. */
    long partners(Goal goal) {
        return entities.createQuery(
                        "select distinct c.organisation, coalesce(s.organisation, c.organisation) from Commitment c left join c.shares s"
                                + " on s.until is null where c.goal = :goal and c.state in :counted" + IN_ITS_UNIT,
                        Object[].class)
                .setParameter("goal", goal)
                .setParameter("counted", GoalSums.PROMISED)
                .getResultStream()
                .flatMap(Stream::of)
                .distinct()
                .count();
    }

    /** The promises toward a goal that ended, in one order so that the band is the same each time. */
    List<Forecast.Ended> ended(Goal goal) {
        return entities.createQuery(
                        "select c.target, c.actual from Commitment c where c.goal = :goal and c.state in :closed"
                                + IN_ITS_UNIT + " and c.target > 0 order by c.id",
                        Object[].class)
                .setParameter("goal", goal)
                .setParameter("closed", GoalSums.CLOSED)
                .getResultStream()
                .map(row -> new Forecast.Ended((Long) row[0], (Long) row[1]))
                .toList();
    }

    /** How much was promised on which day, the earliest first, of what counts today. */
    List<Change> promised(Goal goal) {
        return entities.createQuery(
                        "select c.since, sum(c.target) from Commitment c where c.goal = :goal and c.state in :counted"
                                + IN_ITS_UNIT + " group by c.since order by c.since",
                        Object[].class)
                .setParameter("goal", goal)
                .setParameter("counted", GoalSums.PROMISED)
                .getResultStream()
                .map(row -> new Change((LocalDate) row[0], (Long) row[1]))
                .toList();
    }

    /** What verifiably had come of each promise on the days of its reports and of its end, the earliest first. */
    List<Stand> stands(Goal goal) {
        return Stream.concat(told(goal), verifiedAtTheEnd(goal))
                .sorted(Comparator.comparing(Stand::day))
                .toList();
    }

    private Stream<Stand> told(Goal goal) {
        return entities.createQuery(
                        "select c.id, r.toldDay, r.actual from ProgressReport r join r.commitment c where c.goal = :goal"
                                + " and c.state in :counted and r.verifiedAt is not null" + IN_ITS_UNIT
                                + " order by r.toldDay, r.id",
                        Object[].class)
                .setParameter("goal", goal)
                .setParameter("counted", GoalSums.DELIVERED)
                .getResultStream()
                .map(Goals::stand);
    }

    private Stream<Stand> verifiedAtTheEnd(Goal goal) {
        return entities.createQuery(
                        "select c.id, e.endedOn, c.actual from Course e join e.commitment c where c.goal = :goal"
                                + " and c.state in :closed and e.endedOn is not null" + IN_ITS_UNIT + " order by c.id",
                        Object[].class)
                .setParameter("goal", goal)
                .setParameter("closed", GoalSums.CLOSED)
                .getResultStream()
                .map(Goals::stand);
    }

    private static Stand stand(Object[] row) {
        return new Stand((Long) row[0], (LocalDate) row[1], (Long) row[2]);
    }
}
