package org.headwaters.commitments.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.headwaters.commitments.SeasonDesk;
import org.headwaters.commitments.SeasonShown;
import org.headwaters.commitments.SummaryShown;
import org.headwaters.platform.faces.Page;

/** The year of the whole network: what was said flows into what changes; counts and themes, and no partner. */
@Page
public class SummaryPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final double ROW = 92;
    private static final double WIDEST = 40;
    private static final double GAP = 1.4;
    private static final double LENGTH = 180;

    @Inject
    private SeasonDesk desk;

    private Integer year;
    private transient SummaryShown shown;

    /** One theme as a stream that leaves the stack and reaches its row. */
    public record Flow(SeasonShown.Theme theme, String path, String width) implements Serializable {}

    public void open() {
        shown = desk.summary(year);
    }

    public SummaryShown getShown() {
        if (shown == null) {
            open();
        }
        return shown;
    }

    /** The latest year that was told to all, for a link; null before the first. */
    public Integer getLatest() {
        return desk.latestTold();
    }

    /** The stack lies in the middle of the rows, in the order of the rows, and parts towards them. */
    public List<Flow> getFlows() {
        var themes = getShown().better();
        var most = themes.stream().mapToLong(SeasonShown.Theme::partners).max().orElse(1);
        var widths = themes.stream()
                .map(theme -> Math.max(1.5, WIDEST * theme.partners() / Math.max(1, most)))
                .toList();
        var whole = widths.stream().mapToDouble(width -> width + GAP).sum();
        var edge = getHeight() / 2.0 - whole / 2;
        var flows = new ArrayList<Flow>();
        for (var i = 0; i < themes.size(); i++) {
            var width = widths.get(i);
            var from = edge + width / 2;
            var to = ROW * i + ROW / 2;
            edge += width + GAP;
            flows.add(new Flow(
                    themes.get(i),
                    String.format(
                            Locale.ROOT,
                            "M0 %.1f C%.1f %.1f %.1f %.1f %.1f %.1f",
                            from,
                            LENGTH / 2,
                            from,
                            LENGTH / 2,
                            to,
                            LENGTH,
                            to),
                    String.format(Locale.ROOT, "%.1f", width)));
        }
        return flows;
    }

    public long getHeight() {
        return Math.round(ROW * getShown().better().size());
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
