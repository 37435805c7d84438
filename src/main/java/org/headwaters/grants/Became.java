package org.headwaters.grants;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What became of the applications under a call and the calls it was made like, as everybody may know it.
 *
 * @param rounds under how many calls they were begun
 * @param all how many they are; 0 where a number is withheld, which it would give away
 * @param ends in the order in which they end: what was awarded first, what was never submitted last
 * @param depth how high the picture is, in its units; 0 for no picture
 */
public record Became(int rounds, long all, List<End> ends, int depth) implements Serializable {
    /**
     * One way to end, and its branch of the stream.
     *
     * @param path where the middle of the branch runs, as SVG writes it
     * @param width how wide it is
     */
    public record End(String stage, NoScreen.Count count, String path, double width) implements Serializable {}

    public Became {
        ends = List.copyOf(ends);
    }

    /** @return null where too few have their answer to tell */
    static Became of(Map<Stage, Long> counted, int rounds) {
        if (number(counted, Stage.AWARDED) + number(counted, Stage.DECLINED) < Sparing.ENOUGH) {
            return null;
        }
        var known = Stream.of(Branch.values())
                .filter(branch -> number(counted, branch.stage()) > 0)
                .toList();
        var drawn = known.stream().allMatch(branch -> isShown(branch.stage(), counted));
        var all = known.stream()
                .mapToLong(branch -> number(counted, branch.stage()))
                .sum();
        var depth = drawn ? (int) Math.ceil(Branch.STREAM + Branch.GAP * (known.size() - 1) + Branch.FALL) : 0;
        var ends = new ArrayList<End>();
        var top = 0.0;
        for (var branch : known) {
            var number = number(counted, branch.stage());
            var width = Math.max(Branch.THINNEST, Branch.STREAM * number / all);
            var count = new NoScreen.Count(isShown(branch.stage(), counted) ? number : Sparing.WITHHELD);
            ends.add(
                    new End(branch.name(), count, drawn ? branch.path(top + width / 2, depth - width / 2) : "", width));
            top += width + Branch.GAP;
        }
        return new Became(rounds, drawn ? all : 0, ends, depth);
    }

    private static long number(Map<Stage, Long> counted, Stage stage) {
        return counted.getOrDefault(stage, 0L);
    }

    /** Awards are public, and what was withdrawn or never submitted says nothing of a decision. */
    private static boolean isShown(Stage stage, Map<Stage, Long> counted) {
        return stage != Stage.DECLINED || number(counted, stage) >= Sparing.ENOUGH;
    }

    /** Where a branch leaves the stream, where it has come down and where it ends, across a picture of 1120 units. */
    private enum Branch {
        AWARDED(0, 0, 1120),
        DECLINED(690, 850, 1120),
        WITHDRAWN(460, 560, 572),
        MISSED(160, 270, 300);

        private static final double STREAM = 74;
        private static final double GAP = 2;
        private static final double FALL = 50;
        private static final double THINNEST = 1.5;

        private final int leaves;
        private final int down;
        private final int ends;

        Branch(int leaves, int down, int ends) {
            this.leaves = leaves;
            this.down = down;
            this.ends = ends;
        }

        private Stage stage() {
            return Stage.valueOf(name());
        }

        private String path(double from, double to) {
            var middle = (leaves + down) / 2;
            return leaves == 0
                    ? "M0 %s H%d".formatted(place(from), ends)
                    : "M0 %1$s H%2$d C%3$d %1$s %3$d %4$s %5$d %4$s H%6$d"
                            .formatted(place(from), leaves, middle, place(to), down, ends);
        }

        private static String place(double place) {
            return Double.toString(Math.round(place * 10) / 10.0);
        }
    }
}
