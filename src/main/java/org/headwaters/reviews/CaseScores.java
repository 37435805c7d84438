package org.headwaters.reviews;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.headwaters.platform.Published;

/**
 * What the readers of one case gave in all, for a table of cases; without anybody's name.
 *
 * @param marks one for each submitted review, in the order they were asked for
 */
@Published
public record CaseScores(String reference, List<Mark> marks) implements Serializable {

    /** @param adjusted evened out for how strictly the reader scores, null where there is not enough data to adjust */
    public record Mark(double total, Double adjusted) implements Serializable {

        /** What counts for an order: adjusted where it can be, as it was given otherwise. */
        public double counted() {
            return adjusted == null ? total : adjusted;
        }
    }

    public CaseScores {
        marks = List.copyOf(marks);
    }

    /** What these readers gave, as far as they scored anything that counts. */
    static CaseScores of(String reference, List<Results.Reader> readers) {
        return new CaseScores(
                reference,
                readers.stream()
                        .filter(reader -> reader.total() != null)
                        .map(reader -> new Mark(reader.total(), reader.adjusted()))
                        .toList());
    }

    /** Null when nobody has submitted. */
    public Double mean() {
        return Tally.mean(marks.stream().map(Mark::total).toList());
    }

    /** The standard deviation of the totals, null for fewer than two. */
    public Double spread() {
        return Tally.spread(marks.stream().map(Mark::total).toList());
    }

    /** How many of the totals could be adjusted. */
    public long adjusted() {
        return marks.stream().map(Mark::adjusted).filter(Objects::nonNull).count();
    }

    /** The mean of what counts, null where nothing could be adjusted. */
    public Double adjustedMean() {
        return adjusted() == 0
                ? null
                : Tally.mean(marks.stream().map(Mark::counted).toList());
    }

    /** The standard deviation of what counts, null for fewer than two or where nothing could be adjusted. */
    public Double adjustedSpread() {
        return adjusted() == 0
                ? null
                : Tally.spread(marks.stream().map(Mark::counted).toList());
    }
}
