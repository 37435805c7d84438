package org.headwaters.fellowships;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What came of a cohort, for everybody.
 *
 * @param counts by the name of each {@link Count}
 * @param aliveAsked how many teams were asked whether what they made is still there
 * @param dropped what was given up and why, the oldest first; {@code more} where there is more of it than is shown
 * @param teams by the alphabet
 * @param left what those learned that gave their place up and let everybody read it
 */
public record EndShown(
        String reference,
        String title,
        String cause,
        String causeLink,
        LocalDate begins,
        LocalDate ends,
        LocalDate aliveFrom,
        Map<String, Long> counts,
        long aliveAsked,
        List<Dropped> dropped,
        boolean more,
        List<Line> teams,
        List<Left> left) {

    public long count(String name) {
        return counts.get(name);
    }

    /** The widest of the stream from applying to being alive; never 0. */
    public long widest() {
        return Math.max(1, counts.get(Count.APPLIED.name()));
    }

    public List<Count> way() {
        return List.of(Count.APPLIED, Count.SELECTED, Count.FINISHED, Count.PITCHED, Count.FUNDED, Count.ALIVE);
    }

    /** What is counted. */
    public enum Count {
        APPLIED,
        SELECTED,
        FINISHED,
        PITCHED,
        FUNDED,
        ALIVE,
        PROTOTYPES,
        TESTS
    }

    /** Something a team gave up. */
    public record Dropped(String team, String what, String why) {}

    /** A team that gave its place up, in its own words. */
    public record Left(String title, String learned) {}

    /**
     * One team and the first of what it says it built.
     *
     * @param pitch how its pitch ended; null where it has not said
     */
    public record Line(CohortShown.InCohort team, String built, Pitched pitch) {}

    /** How a pitch ended, in the words of its team. */
    public record Pitched(Pitch.Outcome outcome, String words) {}
}
