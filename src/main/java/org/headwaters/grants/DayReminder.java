package org.headwaters.grants;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the clock says while nobody has said when the partners meet: to them three weeks after the money went out, or after
 * all agreed while it has not, and again after six; then to the officer, once there is money out. A day on which the clock
 * stood still is made up for, but only the latest of several is said.
 */
enum DayReminder {
    DAY_ASK(21),
    DAY_MORE(42),
    DAY_LATE(63);

    private final int days;

    DayReminder(int days) {
        this.days = days;
    }

    /** Which one fits today, of a day that is waited for since then; empty in the first weeks. */
    static Optional<DayReminder> fitting(LocalDate since, boolean paid, LocalDate today) {
        DayReminder latest = null;
        for (var one : values()) {
            if (!since.isAfter(one.lastSince(today)) && (paid || one != DAY_LATE)) {
                latest = one;
            }
        }
        return Optional.ofNullable(latest);
    }

    /** The last day since which one waits of whoever hears this today, or was to hear it before. */
    LocalDate lastSince(LocalDate today) {
        return today.minusDays(days);
    }
}
