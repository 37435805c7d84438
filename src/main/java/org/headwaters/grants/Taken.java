package org.headwaters.grants;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What one submitted application took: minutes of writing, and each step of the answer to it.
 *
 * @param call its call's number
 * @param word until a person said the first word, null before; and so on
 */
record Taken(long call, long minutes, Leg word, Leg decided, Leg told, Leg money) {
    private static final long DAY = Duration.ofDays(1).toSeconds();

    /**
     * One step, counted from the submission.
     *
     * @param days begun days, without those on which it lay with its applicants
     * @param late beyond what was promised; never where nothing was
     */
    record Leg(long days, boolean late) {

        /** @param promised null where nothing was promised for this step */
        static Leg of(Instant submitted, Instant until, long pausedSeconds, Instant promised) {
            if (until == null) {
                return null;
            }
            var seconds = Duration.between(submitted, until).toSeconds() - pausedSeconds;
            return new Leg(Math.max(1, (seconds + DAY - 1) / DAY), promised != null && until.isAfter(promised));
        }
    }

    static Spread spread(Stream<Taken> taken, Function<Taken, Leg> step) {
        var legs = taken.map(step).filter(Objects::nonNull).toList();
        return Spread.of(
                legs.stream().map(Leg::days).toList(),
                legs.stream().filter(Leg::late).count());
    }
}
