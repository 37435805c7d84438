package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.headwaters.platform.PersonId;

/** Teams beside their gates, many at once, as the database keeps them. */
@ApplicationScoped
class BoardRows {
    @PersistenceContext
    EntityManager entities;

    /** Those that came in, by the alphabet, their partners with them: who left stays on the board. */
    List<Team> teams(Cohort cohort) {
        return entities.createQuery(
                        "select t from Team t left join fetch t.partners where t.cohort = :cohort and t.stage in"
                                + " :stages order by t.title, t.id",
                        Team.class)
                .setParameter("cohort", cohort)
                .setParameter("stages", TeamStage.CAME_IN)
                .getResultStream()
                .distinct()
                .toList();
    }

    List<TeamGate> gates(Cohort cohort) {
        return entities.createQuery(
                        "select g from TeamGate g join fetch g.team where g.team.cohort = :cohort", TeamGate.class)
                .setParameter("cohort", cohort)
                .getResultList();
    }

    /** Everybody who is or was in any of them. */
    List<TeamMember> members(Cohort cohort) {
        return entities.createQuery(
                        "select m from TeamMember m join fetch m.team where m.team.cohort = :cohort", TeamMember.class)
                .setParameter("cohort", cohort)
                .getResultList();
    }

    List<TeamMember> members(Collection<Team> teams) {
        return entities.createQuery(
                        "select m from TeamMember m join fetch m.team where m.team in :teams", TeamMember.class)
                .setParameter("teams", teams)
                .getResultList();
    }

    /** Who is in these now, once each. */
    List<PersonId> fellowsOf(Collection<Team> teams) {
        if (teams.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select distinct m.personId from TeamMember m where m.team in :teams and m.until is null"
                                + " order by m.personId",
                        Long.class)
                .setParameter("teams", teams)
                .getResultStream()
                .map(PersonId::new)
                .toList();
    }

    /**
     * Teams that this person may coach, by name, or as a coach of the cohort where nobody is named: those with a place, and
     * after the end of their cohort those whose gate is handed in and not answered.
     */
    List<Team> coached(PersonId person) {
        return entities.createQuery(
                        "select t from Team t join fetch t.cohort left join fetch t.partners where (t.stage ="
                                + " org.headwaters.fellowships.TeamStage.PLACED or t.stage ="
                                + " org.headwaters.fellowships.TeamStage.FINISHED and exists (select w.id from TeamGate w"
                                + " where w.team = t and w.stage = org.headwaters.fellowships.GateStage.SUBMITTED))"
                                + " and (t.coachId = :person or t.coachId is null"
                                + " and exists (select g.id from CohortGuide g where g.cohort = t.cohort and g.personId ="
                                + " :person and g.role = org.headwaters.fellowships.CohortGuide.Role.COACH and g.until is"
                                + " null)) order by t.title, t.id",
                        Team.class)
                .setParameter("person", person.value())
                .getResultStream()
                .distinct()
                .toList();
    }

    List<TeamGate> gates(Collection<Team> teams) {
        if (teams.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select g from TeamGate g join fetch g.team where g.team in :teams", TeamGate.class)
                .setParameter("teams", teams)
                .getResultList();
    }

    /** Cohorts that everybody may know of and in which teams have places. */
    List<Cohort> withTeams() {
        return entities.createQuery(
                        "select c from Cohort c left join fetch c.gates where c.publishedAt is not null and exists (select t.id from Team t where"
                                + " t.cohort = c and t.stage = org.headwaters.fellowships.TeamStage.PLACED)"
                                + " order by c.begins, c.id",
                        Cohort.class)
                .getResultStream()
                .distinct()
                .toList();
    }

    /** Numbers of the gates of these kinds that teams with a place have still to hand in. */
    List<Long> open(Cohort cohort, Collection<GateKind> kinds) {
        return entities.createQuery(
                        "select g.id from TeamGate g where g.team.cohort = :cohort and g.kind in :kinds"
                                + " and g.stage in :stages and g.team.stage ="
                                + " org.headwaters.fellowships.TeamStage.PLACED order by g.id",
                        Long.class)
                .setParameter("cohort", cohort)
                .setParameter("kinds", kinds)
                .setParameter("stages", GateStage.WITH_TEAM)
                .getResultList();
    }

    /** So many teams of a cohort have this gate still to hand in. */
    record Open(GateKind gate, long many) {}

    /** A cohort, how many of its teams nobody coaches by name, and what they have still to hand in. */
    record Counted(Cohort cohort, long uncoached, List<Open> open) {}

    /** All cohorts in which teams have places, in three statements. */
    List<Counted> counted() {
        var cohorts = withTeams();
        if (cohorts.isEmpty()) {
            return List.of();
        }
        var uncoached = entities.createQuery(
                        "select t.cohort.id, count(t) from Team t where t.cohort in :cohorts and t.coachId is null and"
                                + " t.stage = org.headwaters.fellowships.TeamStage.PLACED group by t.cohort.id",
                        Object[].class)
                .setParameter("cohorts", cohorts)
                .getResultList();
        var open = entities.createQuery(
                        "select t.cohort.id, g.kind, g.stage, count(g) from TeamGate g join g.team t where t.cohort in :cohorts"
                                + " and g.stage <> org.headwaters.fellowships.GateStage.PASSED"
                                + " and t.stage = org.headwaters.fellowships.TeamStage.PLACED"
                                + " group by t.cohort.id, g.kind, g.stage",
                        Object[].class)
                .setParameter("cohorts", cohorts)
                .getResultList();
        return cohorts.stream()
                .map(cohort -> new Counted(
                        cohort,
                        uncoached.stream()
                                .filter(row -> row[0].equals(cohort.getId()))
                                .mapToLong(row -> (Long) row[1])
                                .sum(),
                        reached(open.stream()
                                .filter(row -> row[0].equals(cohort.getId()))
                                .toList())))
                .toList();
    }

    /** Whoever has not passed a gate has not reached those after it, and does not count there. */
    private static List<Open> reached(List<Object[]> unpassed) {
        var reached = new ArrayList<Open>();
        var before = 0L;
        for (var kind : GateKind.values()) {
            var here = unpassed.stream().filter(row -> row[1] == kind).toList();
            var open = sum(here.stream().filter(row -> row[2] != GateStage.SUBMITTED));
            if (open > before) {
                reached.add(new Open(kind, open - before));
            }
            before = sum(here.stream());
        }
        return reached;
    }

    private static long sum(Stream<Object[]> rows) {
        return rows.mapToLong(row -> (Long) row[3]).sum();
    }
}
