package org.headwaters.grants;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.headwaters.reviews.CaseScores;
import org.headwaters.reviews.CaseScores.Mark;

/**
 * The totals of one case as dots on an axis of {@link #WIDTH} units: as they were given, and below evened out for how
 * strictly each reader scores. Where nothing could be evened out the lower row is empty.
 */
public record Strip(List<Double> given, List<Double> evened, List<Double> ticks) implements Serializable {
    static final int WIDTH = 160;
    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;

    public Strip {
        given = List.copyOf(given);
        evened = List.copyOf(evened);
        ticks = List.copyOf(ticks);
    }

    /** From where to where: the rubric's scale, and as much more as adjusted totals need. All lines of a table share one. */
    record Axis(int from, int to) {

        static Axis of(Collection<CaseScores> all) {
            var counted = all.stream()
                    .flatMap(one -> one.marks().stream())
                    .mapToDouble(Mark::counted)
                    .summaryStatistics();
            if (counted.getCount() == 0) {
                return new Axis(LOWEST, HIGHEST);
            }
            return new Axis((int) Math.min(LOWEST, Math.floor(counted.getMin())), (int)
                    Math.max(HIGHEST, Math.ceil(counted.getMax())));
        }

        Strip strip(CaseScores scores) {
            var marks = scores.marks();
            return new Strip(
                    marks.stream().map(mark -> x(mark.total())).toList(),
                    scores.adjusted() == 0
                            ? List.of()
                            : marks.stream().map(mark -> x(mark.counted())).toList(),
                    IntStream.rangeClosed(from, to).mapToObj(this::x).toList());
        }

        private double x(double value) {
            return Math.round((value - from) / (to - from) * WIDTH * 10) / 10.0;
        }
    }
}
