package org.headwaters.reviews;

import java.util.Map;
import org.headwaters.platform.PersonId;

/**
 * Evens out how strictly people score within one round, the cases that are read under the same call by the same rubric:
 * <code>s' = μ + σ · (s − μᵣ) / σᵣ</code>, with the mean and the spread of all totals of the round and of this reader's.
 * It needs {@link #ENOUGH} scored reviews of the reader there, not all of them equal; else the total stays as it is, and
 * says so. What comes out may lie beyond the rubric's scale: it orders cases and is no score.
 */
final class Calibration {
    static final int ENOUGH = 5;

    /** Where nobody has scored enough, or nothing is to be evened out. */
    static final Calibration NONE = new Calibration(Map.of());

    private final Map<PersonId, Habit> readers;
    private final Habit all;

    Calibration(Map<PersonId, Habit> readers) {
        this.readers = Map.copyOf(readers);
        this.all = readers.values().stream().reduce(Habit.NONE, Habit::and);
    }

    /** The total as an evenly strict reader would have given it; null where there is not enough data to say. */
    Double adjusted(PersonId reader, Double total) {
        var own = readers.getOrDefault(reader, Habit.NONE);
        if (total == null || own.count() < ENOUGH || own.spread() == 0) {
            return null;
        }
        return all.mean() + all.spread() * (total - own.mean()) / own.spread();
    }
}
