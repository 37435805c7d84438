package org.headwaters.fellowships;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.headwaters.platform.Refusal;

/**
 * The days of a cohort, and what would move with one of them.
 *
 * @param version of the cohort as it is shown
 * @param move null while nothing is looked at, or where it is refused
 * @param refused why it cannot be; null where it can
 * @param teams that still have one of the moved days before them, by the alphabet
 * @param people who are told, once each
 */
public record DatesScreen(
        String reference,
        String title,
        LocalDate begins,
        LocalDate ends,
        String zone,
        long version,
        List<DateMove.Line> days,
        DateMove move,
        Refusal refused,
        List<String> teams,
        int people)
        implements Serializable {

    public DatesScreen {
        days = List.copyOf(days);
        teams = List.copyOf(teams);
    }
}
