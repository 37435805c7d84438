package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.ShuffledNumber;

/** Gives cohorts ({@code FC-2026-0131}) and teams ({@code FT-2026-0131}) references that say nothing of how many there are. */
@ApplicationScoped
class FellowshipReferences {
    @PersistenceContext
    EntityManager entities;

    @Inject
    NetworkDay day;

    String nextCohort() {
        return next("FC", "cohort_number", "select count(c) from Cohort c where c.reference = :reference");
    }

    String nextTeam() {
        return next("FT", "team_number", "select count(t) from Team t where t.reference = :reference");
    }

    private String next(String prefix, String sequence, String taken) {
        var secret = number("select secret from fellowship_series where prefix = '" + prefix + "'");
        var year = day.today().getYear();
        while (true) {
            var shuffled = ShuffledNumber.of(number("select nextval('" + sequence + "')"), secret);
            var reference = "%s-%d-%s".formatted(prefix, year, shuffled);
            var found = entities.createQuery(taken, Long.class).setParameter("reference", reference);
            if (found.getSingleResult() == 0) {
                return reference;
            }
        }
    }

    private long number(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
