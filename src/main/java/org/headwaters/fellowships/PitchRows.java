package org.headwaters.fellowships;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Pitches that wait for somebody, many at once, as the database keeps them. */
@ApplicationScoped
class PitchRows {
    @PersistenceContext
    EntityManager entities;

    /** Cohorts that everybody may know of and in which teams have still to pitch. */
    List<Cohort> toPitch() {
        return entities.createQuery(
                        "select c from Cohort c left join fetch c.gates where c.publishedAt is not null and exists (select g.id"
                                + " from TeamGate g where g.team.cohort = c and g.kind ="
                                + " org.headwaters.fellowships.GateKind.FUNDING and g.stage in :stages and g.team.stage ="
                                + " org.headwaters.fellowships.TeamStage.PLACED) order by c.begins, c.id",
                        Cohort.class)
                .setParameter("stages", GateStage.WITH_TEAM)
                .getResultStream()
                .distinct()
                .toList();
    }

    /** How many teams of each could not pitch since the call took no applications, by the number of the cohort. */
    Map<Long, Long> notOpen(Collection<Cohort> cohorts) {
        return cohorts.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select t.cohort.id, count(t) from PitchAnswer a join a.team t where t.cohort in :cohorts"
                                        + " and a.state = org.headwaters.fellowships.PitchState.NOT_OPEN and t.stage ="
                                        + " org.headwaters.fellowships.TeamStage.PLACED group by t.cohort.id",
                                Object[].class)
                        .setParameter("cohorts", cohorts)
                        .getResultStream()
                        .collect(toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** Those whose pitch is decided and that have not said how it ended. */
    List<Team> unsaid(Collection<Team> teams) {
        return teams.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select t from Pitch p join p.team t where t in :teams and p.outcome is null and p.removedAt is"
                                        + " null and exists (select a.id from PitchAnswer a where a.team = t and a.state in"
                                        + " (org.headwaters.fellowships.PitchState.AWARDED,"
                                        + " org.headwaters.fellowships.PitchState.DECLINED)) order by t.id",
                                Team.class)
                        .setParameter("teams", teams)
                        .getResultList();
    }
}
