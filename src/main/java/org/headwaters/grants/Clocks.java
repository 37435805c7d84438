package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the two clocks from what really happened: the latest thousand submissions of the last twelve months, in one
 * statement. A call speaks for itself and for the one it was copied from; while those have too few cases, the whole
 * network speaks.
 */
@ApplicationScoped
class Clocks {
    private static final Duration YEAR = Duration.ofDays(365);
    private static final int SAMPLE = 1_000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** Read once per screen, then asked call by call. */
    Past past() {
        var rows = entities.createQuery(
                        "select c, a.activeSeconds, a.clock.submittedAt, a.clock.firstWordAt, a.decision.at,"
                                + " a.decision.toldAt, a.clock.moneySentAt, a.clock.pausedSeconds, a.clock.wordDue,"
                                + " a.clock.decisionDue, a.clock.moneyDue from Application a join a.call c"
                                + " where a.clock.submittedAt > :since order by a.clock.submittedAt desc",
                        Object[].class)
                .setParameter("since", clock.instant().minus(YEAR))
                .setMaxResults(SAMPLE)
                .getResultList();
        return new Past(rows.stream().map(Clocks::taken).toList());
    }

    /** A decision that nobody was told of has not happened yet. The first word comes before anything lies still. */
    private static Taken taken(Object[] row) {
        var submitted = (Instant) row[2];
        var told = (Instant) row[5];
        var paused = (Long) row[7];
        return new Taken(
                ((Call) row[0]).getId(),
                Math.max(1, Math.round((Long) row[1] / 60.0)),
                Taken.Leg.of(submitted, (Instant) row[3], 0, (Instant) row[8]),
                told == null ? null : Taken.Leg.of(submitted, (Instant) row[4], paused, null),
                Taken.Leg.of(submitted, told, paused, (Instant) row[9]),
                Taken.Leg.of(submitted, (Instant) row[6], paused, (Instant) row[10]));
    }

    /** What all of them took. */
    record Past(List<Taken> all) {

        TwoClocks of(Call call) {
            var family = call.rounds().stream().map(Call::getId).collect(Collectors.toSet());
            return new TwoClocks(
                    minutes(family),
                    spread(family, Taken::word),
                    spread(family, Taken::told),
                    spread(family, Taken::money));
        }

        /** Those of one call, or of all for null. */
        List<Taken> under(Long call) {
            return all.stream()
                    .filter(taken -> call == null || taken.call() == call)
                    .toList();
        }

        private Spread minutes(Set<Long> calls) {
            var own = Spread.of(some(calls).map(Taken::minutes).toList());
            return own.isKnown()
                    ? own
                    : Spread.of(all.stream().map(Taken::minutes).toList());
        }

        private Spread spread(Set<Long> calls, Function<Taken, Taken.Leg> step) {
            var own = Taken.spread(some(calls), step);
            return own.isKnown() ? own : Taken.spread(all.stream(), step);
        }

        private Stream<Taken> some(Set<Long> calls) {
            Predicate<Taken> among = taken -> calls.contains(taken.call());
            return all.stream().filter(among);
        }
    }
}
