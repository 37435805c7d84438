package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Which teams wait for experts or end-users whom they have asked, and which have heard from one of late. */
@ApplicationScoped
class OutsideWaits {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** References of teams of the cohort that have asked somebody outside who may still answer. */
    Set<String> teams(Cohort cohort) {
        return new HashSet<>(entities.createQuery(
                        "select distinct a.team.reference from FeedbackAsk a where a.team.cohort = :cohort and a.until >"
                                + " :now and a.answeredAt is null and a.refusedAt is null and a.takenBackAt is null and"
                                + " a.revokedAt is null",
                        String.class)
                .setParameter("cohort", cohort)
                .setParameter("now", clock.instant())
                .getResultList());
    }

    /** Those of the teams whom somebody outside has answered since then. */
    Set<String> answered(Collection<Team> teams, Instant since) {
        return teams.isEmpty()
                ? Set.of()
                : new HashSet<>(entities.createQuery(
                                "select distinct a.team.reference from FeedbackAsk a where a.team in :teams and"
                                        + " a.answeredAt > :since and a.takenBackAt is null",
                                String.class)
                        .setParameter("teams", teams)
                        .setParameter("since", since)
                        .getResultList());
    }
}
