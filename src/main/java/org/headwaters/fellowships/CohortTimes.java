package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/**
 * How long people were writing applications, and waited for the answer, from what was measured: a cohort speaks for itself;
 * while it has too few cases, all cohorts of the last two years speak.
 */
@ApplicationScoped
class CohortTimes {
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

    CohortClocks of(Cohort cohort) {
        List<?> rows = entities.createNativeQuery("select cohort_id,"
                        + " case when active_seconds > 0 then active_seconds / 60.0 end,"
                        + " case when told_at > submitted_at then"
                        + " extract(epoch from told_at - submitted_at) / 86400.0 end"
                        + " from team where submitted_at > ? order by submitted_at desc")
                .setParameter(1, clock.instant().minus(LATELY).atOffset(ZoneOffset.UTC))
                .setMaxResults(SAMPLE)
                .getResultList();
        var all = rows.stream().map(Object[].class::cast).toList();
        var own = all.stream()
                .filter(row -> ((Number) row[0]).longValue() == cohort.getId())
                .toList();
        return new CohortClocks(
                usually(own, 1).or(usually(all, 1)), usually(own, 2).or(usually(all, 2)));
    }

    private static Usually usually(List<Object[]> rows, int column) {
        return Usually.of(rows.stream()
                .map(row -> (Number) row[column])
                .filter(Objects::nonNull)
                .map(Number::doubleValue)
                .toList());
    }
}
