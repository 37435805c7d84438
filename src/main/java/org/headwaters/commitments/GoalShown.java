package org.headwaters.commitments;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * One goal as everybody may see it: sums, and no partner among them except in the one promise that shows how shares add up.
 *
 * @param counted how many promises make up what is promised
 * @param silent how many are left out because nothing was heard of them
 * @param apart how many run or were kept that count something else than the goal, and so are in none of its sums
 * @param forecast null with not enough history
 * @param ended how many promises toward it have ended
 * @param course what was promised and done by the days on which something changed, up to today
 * @param joint null where nobody promises together
 */
public record GoalShown(
        String reference,
        GoalTerms terms,
        GoalState state,
        LocalDate today,
        long promised,
        long delivered,
        long counted,
        long silent,
        long apart,
        Pace pace,
        Forecast forecast,
        long ended,
        List<River.Theme> themes,
        List<Point> course,
        Joint joint,
        List<Phase> phases)
        implements Serializable {

    /** What was promised and what had come by a day. */
    public record Point(LocalDate day, long promised, long delivered) implements Serializable {}

    /**
     * Promises with more than one owner.
     *
     * @param twice what would be promised if each owner's promise counted whole
     * @param example one that everybody may read, null where there is none
     */
    public record Joint(long commitments, long twice, Example example) implements Serializable {}

    /** One promise whose shares add up. */
    public record Example(String link, String title, long whole, List<Share> shares) implements Serializable {}

    /** What one owner carries of it. */
    public record Share(String owner, long part) implements Serializable {}

    /** A goal of the same line of phases. */
    public record Phase(String reference, String title, GoalState state, LocalDate due, ClosingAnswers answers)
            implements Serializable {}

    /** What nobody has promised yet. */
    public long open() {
        return Math.max(0, terms.target() - promised);
    }
}
