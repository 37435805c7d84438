package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Reads the two clocks from what really happened: the latest thousand submissions of the last twelve months, in one
 * statement. A call speaks for itself and for the one it was copied from; while those have too few cases, the whole
 * network speaks.
 */
@ApplicationScoped
class Clocks {
    private static final Duration YEAR = Duration.ofDays(365);
    private static final int SAMPLE = 1_000;
    private static final long DAY = Duration.ofDays(1).toSeconds();

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** Read once per screen, then asked call by call. */
    Past past() {
        var rows = entities.createQuery(
                        "select a.call.id, a.activeSeconds, a.clock.submittedAt, a.clock.firstWordAt,"
                                + " a.decision.toldAt, a.clock.pausedSeconds from Application a"
                                + " where a.clock.submittedAt > :since order by a.clock.submittedAt desc",
                        Object[].class)
                .setParameter("since", clock.instant().minus(YEAR))
                .setMaxResults(SAMPLE)
                .getResultList();
        return new Past(rows.stream().map(Clocks::taken).toList());
    }

    private static Taken taken(Object[] row) {
        var submitted = (Instant) row[2];
        var paused = (Long) row[5];
        return new Taken(
                (Long) row[0],
                Math.max(1, Math.round((Long) row[1] / 60.0)),
                days(submitted, (Instant) row[3], 0),
                days(submitted, (Instant) row[4], paused));
    }

    /** Begun days count as days; null for what has not happened. */
    private static Long days(Instant from, Instant until, long pausedSeconds) {
        if (until == null) {
            return null;
        }
        var seconds = Duration.between(from, until).toSeconds() - pausedSeconds;
        return Math.max(1, (seconds + DAY - 1) / DAY);
    }

    /** What one application took: minutes, and days or null. */
    record Taken(Long call, long minutes, Long word, Long decision) {}

    /** What all of them took. */
    record Past(List<Taken> all) {

        TwoClocks of(Call call) {
            var family = new ArrayList<Long>();
            family.add(call.getId());
            if (call.getCopiedFrom() != null) {
                family.add(call.getCopiedFrom().getId());
            }
            return new TwoClocks(
                    spread(family, Taken::minutes), spread(family, Taken::word), spread(family, Taken::decision));
        }

        private Spread spread(List<Long> calls, Function<Taken, Long> value) {
            var own = Spread.of(all.stream()
                    .filter(taken -> calls.contains(taken.call()))
                    .map(value)
                    .filter(Objects::nonNull)
                    .toList());
            return own.isKnown()
                    ? own
                    : Spread.of(all.stream().map(value).filter(Objects::nonNull).toList());
        }
    }
}
