package org.headwaters.grants;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The months to come as a line of 600 units, from the first of this month on, and where each call lies on it. Drawing
 * only: every picture has its sentence.
 *
 * @param months the first instant of each, with its place
 * @param today where now is
 */
public record CallAxis(List<Tick> months, int today) {
    public static final int WIDTH = 600;

    private static final int MONTHS = 5;
    private static final int MOST_CUTS = 60;

    /** @param at the instant that the mark stands for */
    public record Tick(Instant at, int x) {}

    /**
     * One call's bar.
     *
     * @param until end of the open time, the axis' end when that lies beyond
     * @param answer end of the stream after the deadline; the same as {@code until} when there is none
     * @param ends whether the deadline is on the axis, @param answers whether the answer is
     * @param cuts where a rolling call is decided
     */
    public record Bar(int from, int water, int until, int answer, boolean ends, boolean answers, List<Integer> cuts) {

        public int openWidth() {
            return until - from;
        }

        public int waterWidth() {
            return Math.max(0, water - from);
        }
    }

    /** The span of the drawing. */
    record Span(Instant from, Instant until) {

        static Span of(Instant now, ZoneId zone) {
            var first = YearMonth.from(now.atZone(zone));
            return new Span(start(first, zone), start(first.plusMonths(MONTHS), zone));
        }

        int x(Instant at) {
            double share = (double) (at.getEpochSecond() - from.getEpochSecond())
                    / (until.getEpochSecond() - from.getEpochSecond());
            return (int) Math.round(Math.max(0, Math.min(1, share)) * WIDTH);
        }

        Bar bar(Instant opens, Instant closes, Instant answer, int batchDays, Instant now) {
            var ends = closes != null && closes.isBefore(until);
            var end = closes == null ? WIDTH : x(closes);
            var answers = answer != null && answer.isBefore(until);
            var heard = answer == null ? end : x(answer);
            var cuts = closes == null ? cuts(opens, batchDays) : List.<Integer>of();
            return new Bar(x(opens), Math.min(end, x(now)), end, heard, ends, answers, cuts);
        }

        private List<Integer> cuts(Instant opens, int batchDays) {
            long step = batchDays * 86_400L;
            return LongStream.iterate(opens.getEpochSecond() + step, at -> at + step)
                    .filter(at -> at > from.getEpochSecond())
                    .limit(MOST_CUTS)
                    .takeWhile(at -> at < until.getEpochSecond())
                    .mapToObj(at -> x(Instant.ofEpochSecond(at)))
                    .toList();
        }
    }

    static CallAxis of(Instant now, ZoneId zone) {
        var span = Span.of(now, zone);
        var first = YearMonth.from(now.atZone(zone));
        var ticks = IntStream.range(0, MONTHS)
                .mapToObj(i -> start(first.plusMonths(i), zone))
                .map(at -> new Tick(at, span.x(at)))
                .toList();
        return new CallAxis(ticks, span.x(now));
    }

    private static Instant start(YearMonth month, ZoneId zone) {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }
}
