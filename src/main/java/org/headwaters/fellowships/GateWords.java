package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.headwaters.platform.PersonId;

/** What is said to teams at their gates, and who stands beside whom in a cohort, as the database keeps it. */
@ApplicationScoped
class GateWords {
    @PersistenceContext
    EntityManager entities;

    void add(GateWord word) {
        entities.persist(word);
        entities.flush();
    }

    /** In the order in which they were said. */
    List<GateWord> of(Team team, GateKind gate) {
        return entities.createQuery(
                        "select w from GateWord w where w.team = :team and w.gate = :gate order by w.id",
                        GateWord.class)
                .setParameter("team", team)
                .setParameter("gate", gate)
                .getResultList();
    }

    /** The teams with a place that somebody is in now; one, but for who is in two cohorts. */
    List<Team> placedTeamsOf(PersonId person) {
        return entities.createQuery(
                        "select t from TeamMember m join m.team t join fetch t.cohort where m.personId = :person"
                                + " and m.until is null and t.stage = :placed order by t.id desc",
                        Team.class)
                .setParameter("person", person.value())
                .setParameter("placed", TeamStage.PLACED)
                .getResultList();
    }

    /** The other teams of its cohort that have handed in what they made, by the alphabet. */
    List<Team> shownBeside(Team own) {
        return entities.createQuery(
                        "select t from TeamGate g join g.team t join fetch t.cohort where t.cohort = :cohort and t <> :own"
                                + " and t.stage in :inCohort and g.kind = :prototype and g.stage in :handedIn order by t.title",
                        Team.class)
                .setParameter("cohort", own.getCohort())
                .setParameter("own", own)
                .setParameter("inCohort", TeamStage.IN_COHORT)
                .setParameter("prototype", GateKind.PROTOTYPE)
                .setParameter("handedIn", GateStage.HANDED_IN)
                .getResultList();
    }
}
