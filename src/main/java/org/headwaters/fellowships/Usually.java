package org.headwaters.fellowships;

import java.io.Serializable;
import java.util.List;

/**
 * How long something took for those who went before: half of them needed at most so much. Under five teams there is not
 * enough history to say anything.
 *
 * @param half in the unit of what was counted; 1 at least
 */
public record Usually(int teams, long half) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ENOUGH = 5;

    /** @param each of the teams, in any order and unit; those for whom nothing was counted are left out before */
    static Usually of(List<Double> each) {
        var sorted = each.stream().sorted().toList();
        var half = sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) / 2);
        return new Usually(sorted.size(), Math.max(1, Math.round(half)));
    }

    public boolean isKnown() {
        return teams >= ENOUGH;
    }

    /** What it says where it knows something, and otherwise what the other says. */
    Usually or(Usually other) {
        return isKnown() ? this : other;
    }
}
