package org.headwaters.commitments;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What can be expected of the promises that run, from how much of what was promised came in those that ended: delivered + q ·
 * Σ(open remainder), where q = Σ delivered / Σ promised over the ended ones. The band holds four in five of a thousand
 * resamples of the ended ones; the seed is the goal's, so that the same history always gives the same band.
 *
 * @param expected in the goal's unit, like the band from {@code low} to {@code high}
 * @param percent how much of a hundred promised came
 */
public record Forecast(long expected, long low, long high, long percent, int ended) implements Serializable {
    /** Under so many ended promises there is not enough history. */
    public static final int ENOUGH = 10;

    private static final int RESAMPLES = 1_000;
    private static final int LOW = RESAMPLES / 10;

    /** A promise that ended: what it promised, above zero, and what verifiably came. */
    record Ended(long promised, long delivered) {}

    /**
     * Empty with not enough history.
     *
     * @param delivered what verifiably came so far, of promises that ended and of those that run
     * @param remainder what the running ones still owe
     */
    static Optional<Forecast> of(long delivered, long remainder, List<Ended> ended, long seed) {
        if (ended.size() < ENOUGH) {
            return Optional.empty();
        }
        var kept = kept(ended);
        var random = new Random(seed);
        var resampled = IntStream.range(0, RESAMPLES)
                .mapToDouble(sample -> kept(random.ints(ended.size(), 0, ended.size())
                        .mapToObj(ended::get)
                        .toList()))
                .sorted()
                .toArray();
        return Optional.of(new Forecast(
                expected(delivered, remainder, kept),
                expected(delivered, remainder, resampled[LOW]),
                expected(delivered, remainder, resampled[RESAMPLES - 1 - LOW]),
                Math.round(100 * kept),
                ended.size()));
    }

    private static double kept(List<Ended> ended) {
        return (double) ended.stream().mapToLong(Ended::delivered).sum()
                / ended.stream().mapToLong(Ended::promised).sum();
    }

    private static long expected(long delivered, long remainder, double kept) {
        return delivered + Math.round(kept * remainder);
    }
}
