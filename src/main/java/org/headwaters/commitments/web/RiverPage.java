package org.headwaters.commitments.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.headwaters.commitments.River;
import org.headwaters.commitments.RiverDesk;

/** Draws the network's promises as a river for the front page: water in its bed, and the goal beside it. */
@Named
@RequestScoped
public class RiverPage {
    static final double ROW = 54;
    private static final double WIDTH = 1000;
    private static final double WIDEST = 92;
    private static final double WIDEST_ON_PHONES = 60;
    private static final double PHONE = 320;
    private static final double FALL = 90;

    @Inject
    RiverDesk desk;

    private River shown;
    private List<Streams.Stream> bed = List.of();
    private List<Streams.Stream> water = List.of();
    private List<Streams.Stream> fallingBed = List.of();
    private List<Streams.Stream> fallingWater = List.of();

    @PostConstruct
    void open() {
        shown = desk.river().orElse(null);
        if (isThere()) {
            var promised = shown.themes().stream().map(River.Theme::promised).toList();
            var delivered = shown.themes().stream().map(River.Theme::delivered).toList();
            bed = joining(promised);
            water = joining(delivered);
            fallingBed = falling(promised, PHONE);
            fallingWater = falling(delivered, PHONE - (WIDEST_ON_PHONES - widest(delivered)) / 2);
        }
    }

    public boolean isThere() {
        return shown != null && shown.promised() > 0;
    }

    public River getShown() {
        return shown;
    }

    public List<Streams.Stream> getBed() {
        return bed;
    }

    public List<Streams.Stream> getWater() {
        return water;
    }

    public List<Streams.Stream> getFallingBed() {
        return fallingBed;
    }

    public List<Streams.Stream> getFallingWater() {
        return fallingWater;
    }

    public long getPhoneHeight() {
        return Math.round(getHeight() + FALL);
    }

    public long getHeight() {
        return Math.round(ROW * shown.themes().size());
    }

    /** Where the goal's upper line runs, and the lower one as far below the middle. */
    public long getGoalTop() {
        return Math.round(middle() - goalWidth() / 2);
    }

    public long getGoalBottom() {
        return Math.round(middle() + goalWidth() / 2);
    }

    private double middle() {
        return Streams.middle(shown.themes().size(), ROW);
    }

    private double goalWidth() {
        return WIDEST * shown.target() / shown.promised();
    }

    private List<Streams.Stream> joining(List<Long> amounts) {
        return Streams.joining(widths(amounts, WIDEST), ROW, WIDTH, WIDTH * 0.19);
    }

    private List<Streams.Stream> falling(List<Long> amounts, double right) {
        return Streams.falling(widths(amounts, WIDEST_ON_PHONES), ROW, right, getHeight() + FALL);
    }

    private double widest(List<Long> amounts) {
        return widths(amounts, WIDEST_ON_PHONES).stream()
                .mapToDouble(width -> width)
                .sum();
    }

    private List<Double> widths(List<Long> amounts, double widest) {
        return amounts.stream()
                .map(amount -> widest * amount / shown.promised())
                .toList();
    }
}
