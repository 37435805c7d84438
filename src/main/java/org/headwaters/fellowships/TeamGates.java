package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Refusal;

/** Where teams stand at their gates, as the database keeps it. */
@ApplicationScoped
class TeamGates {
    @PersistenceContext
    EntityManager entities;

    /** All five of a team, in their order; none before it has a place. */
    List<TeamGate> of(Team team) {
        return entities.createQuery("select g from TeamGate g where g.team = :team", TeamGate.class)
                .setParameter("team", team)
                .getResultStream()
                .sorted(Comparator.comparing(TeamGate::getKind))
                .toList();
    }

    TeamGate get(Team team, GateKind kind) {
        return of(team).stream()
                .filter(gate -> gate.getKind() == kind)
                .findFirst()
                .orElseThrow(() -> new NotFound("gate"));
    }

    TeamGate get(long number) {
        return entities.find(TeamGate.class, number);
    }

    /** Refuses to write what is shown for a gate: only a team with a place does, while the gate is with it. */
    void requireWritable(Team team, GateKind kind) {
        if (team.getStage() != TeamStage.PLACED) {
            throw new Refusal("fellowships.refused.noPlace");
        }
        get(team, kind).requireWritable();
    }

    /** Opens all five for a team that has just got its place; nothing happens where they are there. */
    void open(Team team) {
        if (of(team).isEmpty()) {
            for (var kind : GateKind.values()) {
                entities.persist(new TeamGate(team, kind));
            }
        }
    }
}
