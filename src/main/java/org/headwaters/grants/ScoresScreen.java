package org.headwaters.grants;

import java.io.Serializable;
import java.util.List;

/**
 * What readers gave the cases of one call, for whoever recommends or decides. Cases stand in an order that one chooses;
 * partners are not named here, so that nothing orders them.
 *
 * @param lines a page of the cases that somebody has scored
 * @param total how many these are in all
 * @param from where the axis of the pictures begins, and {@code to} where it ends
 */
public record ScoresScreen(String call, String title, By by, List<Line> lines, int page, int total, int from, int to)
        implements Serializable {

    /** How many lines a page has. */
    public static final int SIZE = 25;

    /** What the cases stand in the order of; highest first, references ascending. */
    public enum By {
        ADJUSTED,
        MEAN,
        SPREAD,
        REFERENCE
    }

    /**
     * One case.
     *
     * @param adjusted the mean of its totals, each evened out where there is enough data; null where there is for none
     * @param evened how many of its totals were
     */
    public record Line(
            String reference,
            String title,
            Stage stage,
            boolean told,
            int reviews,
            Double mean,
            Double spread,
            Double adjusted,
            Double adjustedSpread,
            long evened,
            Strip strip)
            implements Serializable {

        public String stageKey() {
            return stage.key(told);
        }
    }

    public ScoresScreen {
        lines = List.copyOf(lines);
    }
}
