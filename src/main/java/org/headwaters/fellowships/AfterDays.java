package org.headwaters.fellowships;

import java.time.Instant;
import java.time.LocalDate;

/** The days around the end of a cohort, by its own clock. */
record AfterDays(Cohort cohort) {
    static final int BEFORE = 14;
    static final int AFTER = 60;
    static final int MONTHS_UNTIL_ASKED = 12;

    /** From when on its teams may write what remains. */
    LocalDate opens() {
        return cohort.getEnds().minusDays(BEFORE);
    }

    /** The last day on which they may. */
    LocalDate closes() {
        return cohort.getEnds().plusDays(AFTER);
    }

    /** The first moment that is too late for it. */
    Instant over() {
        return closes().plusDays(1).atStartOfDay(cohort.getZone()).toInstant();
    }

    boolean isOpen(Instant now) {
        return hasBegun(now) && !today(now).isAfter(closes());
    }

    /** Whether its teams are asked what remains, and whether they would go on. */
    boolean hasBegun(Instant now) {
        return !today(now).isBefore(opens());
    }

    /** Whether a year has gone since its last day. */
    boolean isAYearOn(Instant now) {
        return !today(now).isBefore(cohort.getEnds().plusMonths(MONTHS_UNTIL_ASKED));
    }

    LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, cohort.getZone());
    }
}
