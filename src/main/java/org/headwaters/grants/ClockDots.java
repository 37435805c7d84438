package org.headwaters.grants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * A clock as fifty dots in columns over an axis of 240 units. The columns are laid so that the promise lies between two of
 * them: whatever stands right of it was late.
 *
 * @param promise where the promise stands, -1 without one
 * @param most the value at the end of the axis
 * @param radius of a dot
 */
public record ClockDots(List<Dot> dots, int promise, long most, double radius) {
    private static final int WIDTH = 240;
    private static final int COLUMNS = 38;
    private static final double STEP = (double) WIDTH / COLUMNS;
    private static final int HEIGHT = 54;
    private static final double ROOM = 1.15;

    /** How much of the axis the words at its start and its end take, together with those of a promise beside them. */
    private static final int START_WORDS = 24;

    private static final int END_WORDS = 76;

    /** @param late beyond the promise */
    public record Dot(double x, double y, boolean late) {}

    /** Whether the promise leaves room for the nought of the axis. */
    public boolean isStartFree() {
        return promise < 0 || promise >= START_WORDS;
    }

    /** Whether the promise leaves room for the words at the end; where it does not, it says the unit itself. */
    public boolean isEndFree() {
        return promise <= WIDTH - END_WORDS;
    }

    static ClockDots of(List<Long> values, long promised) {
        if (values.isEmpty()) {
            return new ClockDots(List.of(), -1, 0, 0);
        }
        double end = Math.max(values.get(values.size() - 1), promised) * ROOM;
        int before = promised == 0 ? 0 : (int) Math.max(1, Math.round(promised / end * COLUMNS));
        double width = promised == 0 ? end / COLUMNS : (double) promised / before;
        var columns = values.stream()
                .map(value -> (int) Math.max(0, Math.ceil(value / width - 1e-9) - 1))
                .toList();
        var height = new HashMap<Integer, Integer>();
        columns.forEach(column -> height.merge(column, 1, Integer::sum));
        int tallest = height.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        double rise = Math.min(STEP, (double) HEIGHT / tallest);
        return new ClockDots(
                stacked(columns, before, promised > 0, rise),
                promised == 0 ? -1 : rounded(before * STEP),
                Math.round(end),
                Math.min(2.7, rise * 0.46 + 0.4));
    }

    private static List<Dot> stacked(List<Integer> columns, int before, boolean promised, double rise) {
        var dots = new ArrayList<Dot>();
        var stack = new HashMap<Integer, Integer>();
        for (int column : columns) {
            int level = stack.merge(column, 1, Integer::sum) - 1;
            double x = Math.min(WIDTH - STEP / 2, (column + 0.5) * STEP);
            dots.add(new Dot(tenth(x), tenth(HEIGHT - rise / 2 - level * rise), promised && column >= before));
        }
        return dots;
    }

    private static int rounded(double value) {
        return (int) Math.round(value);
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
