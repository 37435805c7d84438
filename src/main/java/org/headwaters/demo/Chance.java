package org.headwaters.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that comes out the same each time, for each name on its own: one thing more does not change the others. */
final class Chance {
    private final Random random;

    private Chance(long seed) {
        random = new Random(seed);
    }

    static Chance of(Object... name) {
        var seed = 7L;
        for (var part : name) {
            seed = seed * 1_000_003L + String.valueOf(part).hashCode();
        }
        return new Chance(seed);
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    double part() {
        return random.nextDouble();
    }

    /** Once in so many times. */
    boolean onceIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    <T> List<T> shuffled(List<T> all) {
        var copy = new ArrayList<>(all);
        Collections.shuffle(copy, random);
        return copy;
    }
}
