package org.headwaters.demo;

/** Divides what a theme promises and has delivered among its partners: uneven, in round numbers, and exact in the sum. */
final class Shares {
    private static final int ROUND = 10;

    private final long[] targets;
    private final long[] actuals;
    private final boolean[] fixed;
    private final long promised;
    private final long delivered;
    private final Chance chance;

    Shares(int count, long promised, long delivered, Chance chance) {
        targets = new long[count];
        actuals = new long[count];
        fixed = new boolean[count];
        this.promised = promised;
        this.delivered = delivered;
        this.chance = chance;
    }

    void fix(int index, long target, long actual) {
        targets[index] = target;
        actuals[index] = actual;
        fixed[index] = true;
    }

    void settle() {
        var weights = new double[targets.length];
        var weight = 0.0;
        var open = promised;
        for (var i = 0; i < targets.length; i++) {
            if (fixed[i]) {
                open -= targets[i];
            } else {
                weights[i] = 0.5 + 2 * chance.part();
                weight += weights[i];
            }
        }
        for (var i = 0; i < targets.length; i++) {
            if (!fixed[i]) {
                targets[i] = Math.max(ROUND, Math.round(open * weights[i] / weight / ROUND) * ROUND);
            }
        }
        targets[largest()] += promised - sum(targets);
        deliver();
    }

    /** One in about twelve has done what it promised; the others are somewhere on the way. */
    private void deliver() {
        var part = (double) delivered / promised;
        for (var i = 0; i < targets.length; i++) {
            if (!fixed[i]) {
                actuals[i] = i % 12 == 5 ? targets[i] : Math.round(targets[i] * part * (0.6 + 0.7 * chance.part()));
                actuals[i] = Math.min(actuals[i], targets[i]);
            }
        }
        var rest = delivered - sum(actuals);
        while (rest != 0) {
            for (var i = 0; i < targets.length && rest != 0; i++) {
                if (!fixed[i] && i % 12 != 5) {
                    var room = rest > 0 ? targets[i] * 9 / 10 - actuals[i] : actuals[i];
                    var step = Math.max(0, Math.min(Math.min(room, 25), Math.abs(rest)));
                    actuals[i] += rest > 0 ? step : -step;
                    rest += rest > 0 ? -step : step;
                }
            }
        }
    }

    boolean isDone(int index) {
        return actuals[index] >= targets[index];
    }

    long target(int index) {
        return targets[index];
    }

    long actual(int index) {
        return actuals[index];
    }

    private int largest() {
        var largest = 0;
        for (var i = 1; i < targets.length; i++) {
            if (!fixed[i] && targets[i] > targets[largest]) {
                largest = i;
            }
        }
        return largest;
    }

    private static long sum(long[] numbers) {
        var sum = 0L;
        for (var number : numbers) {
            sum += number;
        }
        return sum;
    }
}
