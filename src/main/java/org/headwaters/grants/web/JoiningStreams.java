package org.headwaters.grants.web;

import java.util.ArrayList;
import java.util.List;
import org.headwaters.grants.ReportScreen.Came;

/**
 * Who met, drawn: one stream for each partner, as wide as its people are many, beside its name at the left; at the right
 * they lie side by side.
 */
public record JoiningStreams(int height, List<Band> paths) {
    private static final int ROW = 52;
    private static final int WIDEST = 44;
    private static final int WIDTH = 400;
    private static final int THINNEST = 2;

    /** One partner's stream. */
    public record Band(String path, int width) {}

    static JoiningStreams of(List<Came> came) {
        int all = Math.max(1, came.stream().mapToInt(Came::people).sum());
        int height = ROW * Math.max(1, came.size());
        var widths = came.stream()
                .map(one -> Math.max(THINNEST, Math.round(WIDEST * one.people() / (float) all)))
                .toList();
        int together = widths.stream().mapToInt(Integer::intValue).sum();
        int top = (height - together) / 2;
        var paths = new ArrayList<Band>();
        for (int i = 0; i < widths.size(); i++) {
            int from = ROW * i + ROW / 2;
            int to = top + widths.get(i) / 2;
            top += widths.get(i);
            paths.add(new Band(
                    "M0 %dC%d %d %d %d %d %d".formatted(from, WIDTH / 2, from, WIDTH / 2, to, WIDTH, to),
                    widths.get(i)));
        }
        return new JoiningStreams(height, paths);
    }
}
