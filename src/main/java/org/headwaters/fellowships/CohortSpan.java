package org.headwaters.fellowships;

import java.time.LocalDate;
import java.time.Period;
import org.headwaters.platform.Refusal;

/**
 * The first and the last day of a cohort, six to nine months apart: on the day with the same number six or nine months
 * later it still is, and where that month has no such day, on its last.
 */
public record CohortSpan(LocalDate begins, LocalDate ends) {
    static final int LEAST_MONTHS = 6;
    static final int MOST_MONTHS = 9;

    public CohortSpan {
        var least = begins.plusMonths(LEAST_MONTHS);
        var most = begins.plusMonths(MOST_MONTHS);
        if (ends.isBefore(least) || ends.isAfter(most)) {
            throw new Refusal("fellowships.refused.span", LEAST_MONTHS, MOST_MONTHS, least, most);
        }
    }

    /** How long it is, in whole months and days. */
    public Period length() {
        return Period.between(begins, ends);
    }
}
