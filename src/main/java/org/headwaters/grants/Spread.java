package org.headwaters.grants;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How long something took for those who went before: half of them needed at most {@code median}, nine in ten at most
 * {@code ninth}. Under five cases there is not enough history to say anything.
 *
 * @param cases how many went before
 * @param late how many of them took longer than was promised to them; whoever says how often we are late says this
 * @param fifty the same as fifty values that stand for all of them, smallest first; empty without enough history
 */
public record Spread(int cases, long late, long median, long ninth, List<Long> fifty) {
    private static final int ENOUGH = 5;
    private static final int DOTS = 50;

    static final Spread NONE = new Spread(0, 0, 0, 0, List.of());

    public Spread {
        fifty = List.copyOf(fifty);
    }

    /** Of what nothing was promised for. */
    static Spread of(Collection<Long> values) {
        return of(values, 0);
    }

    static Spread of(Collection<Long> values, long late) {
        var sorted = values.stream().mapToLong(Long::longValue).sorted().toArray();
        if (sorted.length == 0) {
            return NONE;
        }
        var fifty = sorted.length < ENOUGH
                ? List.<Long>of()
                : IntStream.range(0, DOTS)
                        .mapToObj(i -> at(sorted, (i + 0.5) / DOTS))
                        .toList();
        return new Spread(sorted.length, late, at(sorted, 0.5), at(sorted, 0.9), fifty);
    }

    public boolean isKnown() {
        return cases >= ENOUGH;
    }

    /** How this many in a hundred fared: they needed at most so much. */
    public long within(int percent) {
        return fifty.get(Math.max(0, Math.min(DOTS, (percent * DOTS + 99) / 100) - 1));
    }

    /** The fifty as dots on an axis; {@code promised} is the upright line, 0 for none. */
    public ClockDots dots(long promised) {
        return ClockDots.of(fifty, promised);
    }

    /** The smallest value that at least this share of all does not exceed. */
    private static long at(long[] sorted, double share) {
        return sorted[(int) Math.max(0, Math.ceil(share * sorted.length) - 1)];
    }
}
