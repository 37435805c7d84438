package org.headwaters.commitments.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import org.headwaters.commitments.GoalDesk;
import org.headwaters.commitments.GoalShown;
import org.headwaters.platform.faces.Page;

/** One goal as everybody sees it; without a reference the one that is worked on now. */
@Page
public class GoalPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final double ROW = 70;
    private static final double WIDEST = 36;
    private static final double LENGTH = 240;

    @Inject
    private GoalDesk desk;

    private String ref;
    private transient GoalShown shown;
    private transient GoalPicture wide;
    private transient GoalPicture narrow;

    public void open() {
        shown = desk.goal(ref);
    }

    public GoalShown getShown() {
        if (shown == null) {
            open();
        }
        return shown;
    }

    public GoalPicture getWide() {
        if (wide == null) {
            wide = GoalPicture.of(getShown(), 1120, 400);
        }
        return wide;
    }

    public GoalPicture getNarrow() {
        if (narrow == null) {
            narrow = GoalPicture.of(getShown(), 328, 230);
        }
        return narrow;
    }

    /** The longest row of the table by theme, which the others are measured against. */
    public long getLongest() {
        return getShown().themes().stream()
                .mapToLong(theme -> Math.max(theme.promised(), theme.delivered()))
                .max()
                .orElse(0);
    }

    /** The course as it stood at the end of each quarter, the picture's twin. */
    public List<GoalShown.Point> getQuarters() {
        var last = new LinkedHashMap<String, GoalShown.Point>();
        getShown()
                .course()
                .forEach(point ->
                        last.put(point.day().getYear() + "/" + (point.day().getMonthValue() - 1) / 3, point));
        return List.copyOf(last.values());
    }

    /** The shares of the example as streams that become one. */
    public List<Streams.Stream> getJoining() {
        var example = getShown().joint().example();
        return Streams.joining(
                example.shares().stream()
                        .map(share -> WIDEST * share.part() / example.whole())
                        .toList(),
                ROW,
                LENGTH,
                LENGTH * 0.3);
    }

    public long getJoiningHeight() {
        return Math.round(ROW * getShown().joint().example().shares().size());
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
