package org.headwaters.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day that somebody can mean: what lies centuries away was mistyped, and nothing can be reckoned with it. */
@Published
public final class HumanDay {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private HumanDay() {}

    /** Whether somebody can mean this day; nobody means none. */
    public static boolean isOne(LocalDate day) {
        return day != null && day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /** The day that is written as {@code 2026-11-22}; empty for what is none, or none that somebody can mean. */
    public static Optional<LocalDate> read(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip())).filter(HumanDay::isOne);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
