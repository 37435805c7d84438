package org.headwaters.challenges;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How old the review of a brief is on a day. A brief stays fresh for twelve months, that day included; from the next day on it
 * needs a fresh look.
 *
 * @param months whole months since it was reviewed
 */
public record Freshness(LocalDate reviewedOn, long months, boolean stale) implements Serializable {
    private static final int MONTHS = 12;

    static Freshness of(LocalDate reviewedOn, LocalDate today) {
        return new Freshness(
                reviewedOn,
                Math.max(0, ChronoUnit.MONTHS.between(reviewedOn, today)),
                today.isAfter(reviewedOn.plusMonths(MONTHS)));
    }

    /** Briefs reviewed before this day are stale today. */
    static LocalDate staleBefore(LocalDate today) {
        // the newest day whose anniversary is past: at the end of a February two days may share one
        var day = today.minusMonths(MONTHS);
        while (!of(day, today).stale()) {
            day = day.minusDays(1);
        }
        return day.plusDays(1);
    }
}
