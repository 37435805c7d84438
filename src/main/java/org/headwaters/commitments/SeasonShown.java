package org.headwaters.commitments;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.headwaters.network.OrganisationCard;

/**
 * One season as staff run it. The partners stand in the order of the alphabet, and in no other.
 *
 * @param season null where none was ever planned
 * @param unmarked reference of the promise whose review is to be read next for themes, null where none is
 * @param toCheck promises of which something was told that nobody has checked
 * @param proposed promises whose partner says that they ended
 */
public record SeasonShown(
        Chosen season,
        List<Integer> years,
        List<Line> open,
        List<Line> sent,
        List<Line> closed,
        List<Line> missed,
        List<Theme> hard,
        List<Theme> better,
        String unmarked,
        List<Promise> toCheck,
        List<Promise> proposed)
        implements Serializable {

    /**
     * The season that is shown.
     *
     * @param reminded whether all who have not answered were reminded today
     */
    public record Chosen(
            int year,
            long version,
            LocalDate opensOn,
            LocalDate closesOn,
            SeasonState state,
            boolean reminded,
            long asked,
            long answered)
            implements Serializable {}

    /** One promise that was asked. */
    public record Line(String reference, String title, OrganisationCard partner, String contact, Instant sentAt)
            implements Serializable {}

    /** What several said; {@code by} answers for the change. */
    public record Theme(
            long id, long version, String words, long partners, String change, Boolean changed, String when, String by)
            implements Serializable {}

    /**
     * A promise that waits for staff.
     *
     * @param told how much there is by its last report
     * @param since when it began to wait
     */
    public record Promise(String reference, String title, String partner, long told, String unit, Instant since)
            implements Serializable {}
}
