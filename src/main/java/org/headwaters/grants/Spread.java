package org.headwaters.grants;

import java.util.Arrays;
import java.util.Collection;

/**
 * How long something took for those who went before: half of them needed at most {@code median}, nine in ten at most
 * {@code ninth}. Under five cases there is not enough history to say anything.
 *
 * @param cases how many went before
 */
public record Spread(int cases, long median, long ninth) {
    private static final int ENOUGH = 5;

    static final Spread NONE = new Spread(0, 0, 0);

    static Spread of(Collection<Long> values) {
        var sorted = values.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0 ? NONE : new Spread(sorted.length, at(sorted, 0.5), at(sorted, 0.9));
    }

    public boolean isKnown() {
        return cases >= ENOUGH;
    }

    /** The smallest value that at least this share of all does not exceed. */
    private static long at(long[] sorted, double share) {
        return sorted[(int) Math.max(0, Math.ceil(share * sorted.length) - 1)];
    }

    @Override
    public String toString() {
        return Arrays.toString(new long[] {cases, median, ninth});
    }
}
