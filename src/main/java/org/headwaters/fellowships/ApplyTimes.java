package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

/**
 * How long people were writing applications, from what was measured: a cohort speaks for itself; while it has too few cases,
 * all cohorts of the last two years speak.
 */
@ApplicationScoped
class ApplyTimes {
    private static final int SAMPLE = 1_000;
    private static final Duration LATELY = Duration.ofDays(730);

    /** The most that one save may add: a page that lay open is no writing. */
    private static final int MOST_SECONDS = 120;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * Adds time spent, by a statement of its own: typing must not make the team stale for somebody who adds a partner
     * meanwhile. The caller holds the row.
     */
    void add(Team team, int seconds) {
        var believed = Math.max(0, Math.min(seconds, MOST_SECONDS));
        if (believed > 0) {
            entities.createNativeQuery("update team set active_seconds = active_seconds + ? where id = ?")
                    .setParameter(1, believed)
                    .setParameter(2, team.getId())
                    .executeUpdate();
        }
    }

    ApplyTime of(Cohort cohort) {
        List<?> rows = entities.createNativeQuery("select cohort_id, active_seconds from team where active_seconds > 0"
                        + " and submitted_at > ? order by submitted_at desc")
                .setParameter(1, clock.instant().minus(LATELY).atOffset(ZoneOffset.UTC))
                .setMaxResults(SAMPLE)
                .getResultList();
        var own = ApplyTime.of(rows.stream()
                .map(Object[].class::cast)
                .filter(row -> ((Number) row[0]).longValue() == cohort.getId())
                .map(row -> ((Number) row[1]).longValue())
                .toList());
        return own.isKnown()
                ? own
                : ApplyTime.of(rows.stream()
                        .map(row -> ((Number) ((Object[]) row)[1]).longValue())
                        .toList());
    }
}
