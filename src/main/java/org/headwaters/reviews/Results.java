package org.headwaters.reviews;

import java.io.Serializable;
import java.util.List;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Published;

/**
 * What the submitted reviews of one case say: a column for each reader, a line for each criterion, and the weighted
 * total without the independent criteria. Means are on the rubric's scale of 1 to 5; they order nothing and decide
 * nothing.
 *
 * @param mean of the readers' totals, null when nobody has submitted
 * @param spread the standard deviation of the totals, null for fewer than two
 * @param adjustedMean the same mean where strict and mild readers are evened out, null where nothing could be adjusted
 * @param adjustedSpread the spread of what that mean is made of, null for fewer than two
 * @param expected how many reviews were asked for and not refused
 */
@Published
public record Results(
        List<Reader> readers,
        List<Line> lines,
        Double mean,
        Double spread,
        Double adjustedMean,
        Double adjustedSpread,
        int expected)
        implements Serializable {

    /**
     * @param review null, like the person, where readers stay unnamed
     * @param total weighted mean of what this reader scored
     * @param adjusted the total evened out for how strictly this reader scores, null where there is not enough data
     * @param earlierVersion whether the case changed since
     */
    public record Reader(
            ReviewId review, PersonId person, String name, Double total, Double adjusted, boolean earlierVersion)
            implements Serializable {}

    /** @param cells one for each reader, in their order */
    public record Line(String question, boolean independent, List<Cell> cells, Double mean) implements Serializable {}

    /** @param points null where a criterion was left out */
    public record Cell(Integer points, String comment) implements Serializable {}

    public Results {
        readers = List.copyOf(readers);
        lines = List.copyOf(lines);
    }

    /** The readers' totals of the case that people know by this reference. */
    public CaseScores scores(String reference) {
        return CaseScores.of(reference, readers);
    }

    /** The same without any trace of who said what. */
    Results unnamed() {
        var unnamed = readers.stream()
                .map(one -> new Reader(null, null, "", one.total(), one.adjusted(), one.earlierVersion()))
                .toList();
        return new Results(unnamed, lines, mean, spread, adjustedMean, adjustedSpread, expected);
    }

    public int submitted() {
        return readers.size();
    }
}
