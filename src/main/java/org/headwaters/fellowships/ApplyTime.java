package org.headwaters.fellowships;

import java.io.Serializable;
import java.util.List;

/**
 * How long an application took those who went before, all people of a team together: half of them needed at most so many
 * minutes. Under five teams there is not enough history to say anything.
 */
public record ApplyTime(int teams, long minutes) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ENOUGH = 5;
    private static final double A_MINUTE = 60;

    /** @param seconds of each team, in any order; those for whom nothing was counted are left out before */
    static ApplyTime of(List<Long> seconds) {
        var sorted = seconds.stream().sorted().toList();
        var half = sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) / 2);
        return new ApplyTime(sorted.size(), Math.max(1, Math.round(half / A_MINUTE)));
    }

    public boolean isKnown() {
        return teams >= ENOUGH;
    }
}
