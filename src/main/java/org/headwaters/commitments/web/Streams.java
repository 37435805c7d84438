package org.headwaters.commitments.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Draws streams that join: each begins at its row, neighbours meet two by two, and after every meeting the joined stream
 * is exactly as wide as its parts together. Used twice for one river, once with what was promised (the bed) and once with
 * what was done (the water), on the same middle lines. Units are pixels; time runs from left to right.
 */
final class Streams {
    private static final double TURN = 26;

    /** Drawn so much wider than it is, or a hair of the ground would show between two that lie side by side. */
    private static final double SEAM = 0.8;

    private final double row;
    private final double end;
    private final double reach;
    private final List<Double> widths;
    private final List<StringBuilder> paths = new ArrayList<>();
    private final List<double[]> pens = new ArrayList<>();

    /** One stream as SVG: its middle line, and how wide it is. */
    public record Stream(String path, String width) implements Serializable {}

    private Streams(List<Double> widths, double row, double end, double reach) {
        this.widths = widths;
        this.row = row;
        this.end = end;
        this.reach = reach;
    }

    /**
     * The streams of these widths.
     *
     * @param row the distance between two beginnings
     * @param end where the drawing ends at the right
     * @param reach how far before the end all are one; the meetings before it are as far apart from each other
     */
    static List<Stream> joining(List<Double> widths, double row, double end, double reach) {
        return new Streams(widths, row, end, reach).draw();
    }

    /**
     * The same for a narrow page: each stream runs along the lower edge of its row, turns, and falls at the right, beside
     * those that came before it.
     *
     * @param right the outer edge of the first stream
     * @param bottom where the drawing ends
     */
    static List<Stream> falling(List<Double> widths, double row, double right, double bottom) {
        var streams = new ArrayList<Stream>();
        double edge = right;
        for (int i = 0; i < widths.size(); i++) {
            double x = edge - widths.get(i) / 2;
            double y = row * (i + 1) - 6;
            edge -= widths.get(i);
            streams.add(new Stream(
                    "M-600 %s H%s Q%s %s %s %s V%s"
                            .formatted(
                                    number(y),
                                    number(x - TURN),
                                    number(x),
                                    number(y),
                                    number(x),
                                    number(y + TURN),
                                    number(bottom)),
                    number(widths.get(i) + SEAM)));
        }
        return streams;
    }

    /** The middle line of the joined stream. */
    static double middle(int streams, double row) {
        return middle(0, streams, row);
    }

    private List<Stream> draw() {
        for (int i = 0; i < widths.size(); i++) {
            var y = middle(i, i + 1, row);
            paths.add(new StringBuilder("M0 ").append(number(y)));
            pens.add(new double[] {0, y});
        }
        join(0, widths.size(), 0);
        var streams = new ArrayList<Stream>();
        for (int i = 0; i < widths.size(); i++) {
            streams.add(new Stream(paths.get(i) + " H" + number(end), number(widths.get(i) + SEAM)));
        }
        return streams;
    }

    /** Lets the streams from one place to another join, those within each half first. */
    private void join(int from, int to, int depth) {
        if (to - from < 2) {
            return;
        }
        int half = (from + to) / 2;
        join(from, half, depth + 1);
        join(half, to, depth + 1);
        double whole = 0;
        for (int i = from; i < to; i++) {
            whole += widths.get(i);
        }
        double edge = middle(from, to, row) - whole / 2;
        for (int i = from; i < to; i++) {
            bend(i, end - reach * (1 + depth), edge + widths.get(i) / 2);
            edge += widths.get(i);
        }
    }

    private void bend(int stream, double x, double y) {
        var pen = pens.get(stream);
        double start = Math.max(pen[0], x - reach * 0.8);
        double between = (start + x) / 2;
        if (start > pen[0]) {
            paths.get(stream).append(" H").append(number(start));
        }
        paths.get(stream)
                .append(" C%s %s %s %s %s %s"
                        .formatted(number(between), number(pen[1]), number(between), number(y), number(x), number(y)));
        pens.set(stream, new double[] {x, y});
    }

    private static double middle(int from, int to, double row) {
        if (to - from == 1) {
            return row * from + row / 2;
        }
        int half = (from + to) / 2;
        return (middle(from, half, row) + middle(half, to, row)) / 2;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
