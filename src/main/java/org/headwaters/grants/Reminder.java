package org.headwaters.grants;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the clock says about a report: to its applicants a week before, on the day and a week after; then to the officer. A
 * day on which the clock stood still is made up for, but only the latest of several is said.
 */
enum Reminder {
    BEFORE(-7),
    ON(0),
    AFTER(7),
    OFFICER(14);

    private final int days;

    Reminder(int days) {
        this.days = days;
    }

    /** Which one fits today; empty while the report is not due for more than a week. */
    static Optional<Reminder> fitting(LocalDate due, LocalDate today) {
        Reminder latest = null;
        for (var one : values()) {
            if (!today.isBefore(due.plusDays(one.days))) {
                latest = one;
            }
        }
        return Optional.ofNullable(latest);
    }

    /** The last due day of which this is said today, or was to be said before. */
    LocalDate lastDue(LocalDate today) {
        return today.minusDays(days);
    }

    /** It is said today of reports that are due after this day; of those before, the next one is. */
    LocalDate dueAfter(LocalDate today) {
        return this == OFFICER ? LocalDate.EPOCH : values()[ordinal() + 1].lastDue(today);
    }
}
