package org.headwaters.fellowships;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.headwaters.platform.Refusal;

/**
 * The first and the last day of a cohort, six to nine months apart: on the day with the same number six or nine months
 * later it still is, and where that month has no such day, on its last.
 */
public record CohortSpan(LocalDate begins, LocalDate ends) implements Serializable {
    static final int LEAST_MONTHS = 6;
    static final int MOST_MONTHS = 9;

    public CohortSpan {
        var least = begins.plusMonths(LEAST_MONTHS);
        var most = begins.plusMonths(MOST_MONTHS);
        if (ends.isBefore(least) || ends.isAfter(most)) {
            throw new Refusal("fellowships.refused.span", LEAST_MONTHS, MOST_MONTHS, least, most);
        }
    }

    /** Of the same length from another first day, as near to this length as six to nine months allow. */
    CohortSpan from(LocalDate day) {
        var last = day.plusDays(ChronoUnit.DAYS.between(begins, ends));
        var least = day.plusMonths(LEAST_MONTHS);
        var most = day.plusMonths(MOST_MONTHS);
        return new CohortSpan(day, last.isBefore(least) ? least : last.isAfter(most) ? most : last);
    }

    /** How long it is, in whole months and days. */
    public Period length() {
        return Period.between(begins, ends);
    }
}
