package org.headwaters.commitments.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.headwaters.commitments.GoalShown;

/**
 * A goal as water in its bed: what was promised, what came of it, the band of what can be expected, and the line to be
 * reached. Made once per width; time runs from the goal's first day to its last, amounts upwards from nothing.
 *
 * @param band null with not enough history, or where no time is left
 * @param labelled whether there is room for words in the drawing; where not, the list below says them
 */
public record GoalPicture(
        long width,
        long height,
        long ground,
        String bed,
        String water,
        String band,
        long today,
        long goal,
        long promised,
        long bracket,
        boolean labelled,
        List<Tick> years)
        implements Serializable {
    private static final int TOP = 28;
    private static final int FOOT = 24;
    private static final int ROOM_FOR_WORDS = 330;
    private static final int WORDS_IN_WATER = 170;
    private static final int WORDS_HEIGHT = 44;

    /** A year below the line. */
    public record Tick(long x, int year) implements Serializable {}

    static GoalPicture of(GoalShown shown, long width, long height) {
        return new Drawing(shown, width, height).draw();
    }

    public String viewBox() {
        return "0 0 " + width + " " + height;
    }

    private static final class Drawing {
        private final GoalShown shown;
        private final long width;
        private final long height;
        private final double ground;
        private final double perUnit;
        private final LocalDate start;
        private final double perDay;

        Drawing(GoalShown shown, long width, long height) {
            this.shown = shown;
            this.width = width;
            this.height = height;
            this.ground = height - FOOT;
            var most = Math.max(shown.terms().target(), Math.max(shown.promised(), shown.delivered()));
            this.perUnit = (ground - TOP) / most;
            this.start = shown.terms().start();
            this.perDay = (double) width
                    / ChronoUnit.DAYS.between(start, shown.terms().due());
        }

        GoalPicture draw() {
            var today = x(shown.today());
            var bedTop = y(shown.promised());
            return new GoalPicture(
                    width,
                    height,
                    Math.round(ground),
                    area(GoalShown.Point::promised) + " H" + width + " V" + number(ground) + " Z",
                    area(GoalShown.Point::delivered) + " V" + number(ground) + " Z",
                    band(today),
                    Math.round(today),
                    Math.round(y(shown.terms().target())),
                    Math.round(bedTop),
                    Math.round(today + (width - today) * 0.64),
                    today > ROOM_FOR_WORDS && width - today > ROOM_FOR_WORDS && isDeepEnough(today),
                    years());
        }

        /** Whether the words in the water lie in it over their whole length. */
        private boolean isDeepEnough(double today) {
            var before = shown.course().stream()
                    .filter(point -> x(point.day()) <= today - WORDS_IN_WATER)
                    .reduce((earlier, later) -> later);
            return before.isPresent() && ground - y(before.get().delivered()) > WORDS_HEIGHT;
        }

        /** From the ground at the first day from change to change; what was before that day is there from the start. */
        private String area(java.util.function.ToLongFunction<GoalShown.Point> amount) {
            var path = new StringBuilder("M0 ").append(number(ground));
            var last = -1L;
            for (var point : shown.course()) {
                var now = amount.applyAsLong(point);
                if (now != last || point.day().equals(shown.today())) {
                    path.append(" L").append(number(x(point.day()))).append(' ').append(number(y(now)));
                    last = now;
                }
            }
            return path.toString();
        }

        private String band(double today) {
            var forecast = shown.forecast();
            if (forecast == null || width - today < 1) {
                return null;
            }
            return "M%s %s L%s %s V%s Z"
                    .formatted(
                            number(today),
                            number(y(shown.delivered())),
                            number(width),
                            number(y(forecast.high())),
                            number(y(forecast.low())));
        }

        private List<Tick> years() {
            var ticks = new ArrayList<Tick>();
            var step = Math.max(1, Math.round(56 / (perDay * 365)));
            for (var year = start.getYear(); year <= shown.terms().due().getYear(); year += (int) step) {
                var middle = LocalDate.of(year, 7, 1);
                if (!middle.isBefore(start.plusDays(60))
                        && middle.isBefore(shown.terms().due().minusDays(60))) {
                    ticks.add(new Tick(Math.round(x(middle)), year));
                }
            }
            return ticks;
        }

        private double x(LocalDate day) {
            return Math.max(0, Math.min(width, ChronoUnit.DAYS.between(start, day) * perDay));
        }

        private double y(long amount) {
            return ground - amount * perUnit;
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
