package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What became of pitches, as the database keeps it. */
@ApplicationScoped
class PitchAnswers {
    @PersistenceContext
    EntityManager entities;

    Optional<PitchAnswer> of(Team team) {
        return entities.createQuery("select a from PitchAnswer a where a.team = :team", PitchAnswer.class)
                .setParameter("team", team)
                .getResultStream()
                .findFirst();
    }

    /** With its row held. */
    Optional<PitchAnswer> hold(Team team) {
        return of(team).map(answer -> {
            entities.refresh(answer, LockModeType.PESSIMISTIC_WRITE);
            return answer;
        });
    }

    /** Those of a cohort, with their teams. */
    List<PitchAnswer> of(Cohort cohort) {
        return entities.createQuery(
                        "select a from PitchAnswer a join fetch a.team t where t.cohort = :cohort", PitchAnswer.class)
                .setParameter("cohort", cohort)
                .getResultList();
    }

    void add(PitchAnswer answer) {
        entities.persist(answer);
    }
}
