package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.headwaters.fellowships.EndShown.Count;

/** The numbers of one cohort, each in one statement, whatever its size. */
@ApplicationScoped
class EndCounts {
    /** So many of what was given up are shown. */
    static final int MOST_DROPPED = 200;

    /** A pitch counts once the panel had it. */
    private static final Set<PitchState> PITCHED =
            EnumSet.of(PitchState.SUBMITTED, PitchState.AWARDED, PitchState.DECLINED, PitchState.CORRECTED);

    private static final Set<TeamStage> SELECTED = EnumSet.of(
            TeamStage.SELECTED,
            TeamStage.OFFERED,
            TeamStage.PLACED,
            TeamStage.TURNED_DOWN,
            TeamStage.LAPSED,
            TeamStage.LEFT,
            TeamStage.FINISHED);

    @PersistenceContext
    EntityManager entities;

    @Inject
    CohortCounts stages;

    Map<String, Long> of(Cohort cohort) {
        var tally = new EnumMap<TeamStage, Long>(TeamStage.class);
        rows("select t.stage, count(t) from Team t where t.cohort = :cohort group by t.stage", cohort)
                .forEach(row -> tally.put((TeamStage) row[0], (Long) row[1]));
        var pitches = new EnumMap<PitchState, Long>(PitchState.class);
        rows("select p.state, count(p) from PitchAnswer p where p.team.cohort = :cohort group by p.state", cohort)
                .forEach(row -> pitches.put((PitchState) row[0], (Long) row[1]));
        var counts = new LinkedHashMap<String, Long>();
        counts.put(Count.APPLIED.name(), stages.sum(tally, CohortCounts.APPLIED));
        counts.put(Count.SELECTED.name(), stages.sum(tally, SELECTED));
        counts.put(Count.FINISHED.name(), tally.getOrDefault(TeamStage.FINISHED, 0L));
        counts.put(
                Count.PITCHED.name(),
                PITCHED.stream()
                        .mapToLong(state -> pitches.getOrDefault(state, 0L))
                        .sum());
        counts.put(Count.FUNDED.name(), pitches.getOrDefault(PitchState.AWARDED, 0L));
        counts.put(
                Count.ALIVE.name(),
                entities.createQuery("select a.alive from AliveAnswer a where a.team.cohort = :cohort", Boolean.class)
                        .setParameter("cohort", cohort)
                        .getResultStream()
                        .filter(Boolean.TRUE::equals)
                        .count());
        counts.put(
                Count.PROTOTYPES.name(),
                number(
                        "select count(p) from Prototype p where p.team.cohort = :cohort and p.removedAt is null",
                        cohort));
        counts.put(
                Count.TESTS.name(),
                number(
                        "select count(t) from UserTest t where t.team.cohort = :cohort and t.begunAt is not null"
                                + " and t.removedAt is null",
                        cohort));
        return counts;
    }

    long asked(Cohort cohort) {
        return number("select count(a) from AliveAnswer a where a.team.cohort = :cohort", cohort);
    }

    /** What the teams that stayed to the end gave up, prototypes and ideas, the oldest first; one more than are shown, if there is one. */
    List<EndShown.Dropped> dropped(Cohort cohort) {
        var prototypes =
                "select p.team.title, p.what, p.droppedWhy, p.writtenAt, p.id from Prototype p where p.team.cohort = :cohort"
                        + " and p.team.stage = org.headwaters.fellowships.TeamStage.FINISHED"
                        + " and p.droppedWhy is not null and p.removedAt is null order by p.writtenAt, p.id";
        var ideas =
                "select d.team.title, d.what, d.why, d.writtenAt, d.id from DroppedIdea d where d.team.cohort = :cohort"
                        + " and d.team.stage = org.headwaters.fellowships.TeamStage.FINISHED"
                        + " and d.removedAt is null order by d.writtenAt, d.id";
        return Stream.of(prototypes, ideas)
                .flatMap(jpql ->
                        query(jpql, cohort).setMaxResults(MOST_DROPPED + 1).getResultStream())
                .sorted(Comparator.comparing((Object[] row) -> (Instant) row[3]).thenComparing(row -> (Long) row[4]))
                .limit(MOST_DROPPED + 1L)
                .map(row -> new EndShown.Dropped((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    /** What teams that gave their place up learned, where they let everybody read it, by the alphabet. */
    List<EndShown.Left> left(Cohort cohort) {
        return rows(
                        "select t.title, t.learned, t.learnedTold from Team t where t.cohort = :cohort and t.stage ="
                                + " org.headwaters.fellowships.TeamStage.LEFT and t.learned is not null order by t.title, t.id",
                        cohort)
                .stream()
                .filter(row -> Boolean.TRUE.equals(row[2]))
                .map(row -> new EndShown.Left((String) row[0], (String) row[1]))
                .toList();
    }

    /** What each team that finished says it built, by the team's reference; what the others write is still their own. */
    Map<String, String> built(Cohort cohort) {
        var built = new HashMap<String, String>();
        rows(
                        "select t.team.reference, t.content from AfterText t where t.team.cohort = :cohort"
                                + " and t.code = org.headwaters.fellowships.AfterField.BUILT"
                                + " and t.team.stage = org.headwaters.fellowships.TeamStage.FINISHED",
                        cohort)
                .forEach(row -> built.put((String) row[0], (String) row[1]));
        return built;
    }

    /** How the decided pitch of each team that finished ended, where the team said so, by its reference. */
    Map<String, EndShown.Pitched> pitched(Cohort cohort) {
        var pitched = new HashMap<String, EndShown.Pitched>();
        rows(
                        "select p.team.reference, p.outcome, p.outcomeWords from Pitch p where p.team.cohort = :cohort"
                                + " and p.team.stage = org.headwaters.fellowships.TeamStage.FINISHED"
                                + " and p.outcome is not null and p.removedAt is null and exists (select a.id from"
                                + " PitchAnswer a where a.team = p.team and a.state in"
                                + " (org.headwaters.fellowships.PitchState.AWARDED,"
                                + " org.headwaters.fellowships.PitchState.DECLINED))",
                        cohort)
                .forEach(row ->
                        pitched.put((String) row[0], new EndShown.Pitched((Pitch.Outcome) row[1], (String) row[2])));
        return pitched;
    }

    private List<Object[]> rows(String jpql, Cohort cohort) {
        return query(jpql, cohort).getResultList();
    }

    private TypedQuery<Object[]> query(String jpql, Cohort cohort) {
        return entities.createQuery(jpql, Object[].class).setParameter("cohort", cohort);
    }

    private long number(String jpql, Cohort cohort) {
        return entities.createQuery(jpql, Long.class)
                .setParameter("cohort", cohort)
                .getSingleResult();
    }
}
