package org.headwaters.reviews;

import java.util.Collection;

/**
 * How high somebody's totals lie and how far apart, from how many they are, their sum and the sum of their squares: what
 * a database can add up without handing over every review.
 */
record Habit(long count, double sum, double squares) {
    static final Habit NONE = new Habit(0, 0, 0);

    /** Below this a variance is what rounding leaves of equal totals: two totals of one rubric never lie that close. */
    private static final double NOTHING = 1e-9;

    static Habit of(Collection<Double> totals) {
        return totals.stream().map(total -> new Habit(1, total, total * total)).reduce(NONE, Habit::and);
    }

    Habit and(Habit other) {
        return new Habit(count + other.count, sum + other.sum, squares + other.squares);
    }

    double mean() {
        return count == 0 ? 0 : sum / count;
    }

    /** The standard deviation of a sample, as {@link Tally#spread}; 0 for fewer than two and for equal totals. */
    double spread() {
        if (count < 2) {
            return 0;
        }
        var variance = (squares - sum * sum / count) / (count - 1);
        return variance < NOTHING ? 0 : Math.sqrt(variance);
    }
}
