package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headwaters.platform.SubjectRef;

/** The stipends as the database keeps them. */
@ApplicationScoped
class Stipends {
    @PersistenceContext
    EntityManager entities;

    void add(TeamStipend stipend) {
        entities.persist(stipend);
    }

    /** By the gates that paid them. */
    Map<GateKind, TeamStipend> of(Team team) {
        var stipends = new HashMap<GateKind, TeamStipend>();
        entities.createQuery("select s from TeamStipend s where s.team = :team", TeamStipend.class)
                .setParameter("team", team)
                .getResultStream()
                .forEach(stipend -> stipends.put(stipend.getKind(), stipend));
        return stipends;
    }

    Optional<TeamStipend> of(Team team, GateKind kind) {
        return Optional.ofNullable(of(team).get(kind));
    }

    /** With its team's row held first, as everybody does who changes something of a team. */
    Optional<TeamStipend> held(SubjectRef subject) {
        var parts = subject.reference().split("/", 2);
        return entities.createQuery(
                        "select s from TeamStipend s join fetch s.team where s.team.reference = :team and s.kind = :kind",
                        TeamStipend.class)
                .setParameter("team", parts[0])
                .setParameter("kind", GateKind.valueOf(parts[1]))
                .getResultStream()
                .findFirst()
                .map(stipend -> {
                    entities.refresh(stipend.getTeam(), LockModeType.PESSIMISTIC_WRITE);
                    entities.refresh(stipend);
                    return stipend;
                });
    }

    /** Those teams with their rows held, in the order of their numbers. */
    void hold(Collection<String> teams) {
        entities.createQuery("select t from Team t where t.reference in :teams order by t.id", Team.class)
                .setParameter("teams", teams)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Each with its team and its amount, for the check of what must always hold. */
    List<TeamStipend> all() {
        return entities.createQuery("select s from TeamStipend s join fetch s.team order by s.id", TeamStipend.class)
                .getResultList();
    }

    /** Passed gates of which a stipend was promised and that have none. */
    List<String> missing() {
        return entities.createQuery(
                        "select t.reference, g.kind from TeamGate g join g.team t, CohortGate c where c.cohort = t.cohort"
                                + " and c.kind = g.kind and c.stipendMinor > 0"
                                + " and g.stage = org.headwaters.fellowships.GateStage.PASSED"
                                + " and not exists (select s.id from TeamStipend s where s.team = t and s.kind = g.kind)"
                                + " order by t.reference",
                        Object[].class)
                .getResultStream()
                .map(row -> TeamStipend.reference((String) row[0], (GateKind) row[1]))
                .toList();
    }

    /** Stipends of gates that are not passed, but for those whose decision is corrected: another one passes them again. */
    List<String> unearned() {
        return entities.createQuery(
                        "select t.reference, g.kind from TeamStipend s join s.team t, TeamGate g where g.team = t"
                                + " and g.kind = s.kind and g.stage <> org.headwaters.fellowships.GateStage.PASSED"
                                + " and not (g.kind = org.headwaters.fellowships.GateKind.FUNDING and exists (select a.id"
                                + " from PitchAnswer a where a.team = t and a.state ="
                                + " org.headwaters.fellowships.PitchState.CORRECTED))"
                                + " order by t.reference",
                        Object[].class)
                .getResultStream()
                .map(row -> TeamStipend.reference((String) row[0], (GateKind) row[1]))
                .toList();
    }
}
