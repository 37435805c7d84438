package org.headwaters.network.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.headwaters.network.Meetings.Met;

/**
 * With whom a partner has met, as streams that part from one place and run each to its row: wider where they met more often.
 * The rows beside them say the same in words. Units are pixels.
 */
public final class MetStreams implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int[] WIDTHS = {2, 3, 5, 7, 9, 12};
    private static final int ROW = 56;
    private static final int MIDDLE = 200;
    private static final int END = 400;

    private final List<Stream> streams = new ArrayList<>();
    private final int height;

    MetStreams(List<Met> met) {
        height = ROW * met.size();
        var whole = met.stream().mapToInt(one -> WIDTHS[step(one) - 1]).sum();
        var edge = (height - whole) / 2.0;
        for (var row = 0; row < met.size(); row++) {
            var one = met.get(row);
            var width = WIDTHS[step(one) - 1];
            var from = number(edge + width / 2.0);
            var to = number(ROW * (row + 0.5));
            streams.add(new Stream(
                    "M0 %s C%d %s %d %s %d %s".formatted(from, MIDDLE, from, MIDDLE, to, END, to), "w" + step(one)));
            edge += width;
        }
    }

    /** Which of the six widths. */
    public static int step(Met met) {
        return (int) Math.max(1, Math.min(met.times(), WIDTHS.length));
    }

    public List<Stream> getPaths() {
        return List.copyOf(streams);
    }

    public int getHeight() {
        return height;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** One stream: its middle line, and the class that says how wide it is. */
    public record Stream(String path, String width) implements Serializable {}
}
