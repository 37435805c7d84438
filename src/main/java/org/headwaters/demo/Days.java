package org.headwaters.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** The calendar of the demonstration: everything counts from today, in the zone where the backbone works. */
final class Days {
    static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private final Instant now;
    private final LocalDate today;

    Days(Instant now) {
        this.now = now;
        this.today = now.atZone(ZONE).toLocalDate();
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return today;
    }

    LocalDate day(int fromToday) {
        return today.plusDays(fromToday);
    }

    Instant on(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(ZONE).toInstant();
    }

    Instant at(int fromToday, int hour) {
        return day(fromToday).atTime(hour, 0).atZone(ZONE).toInstant();
    }

    /** Some minute of a working day, so many days ago (parts of days count), and never later than now. */
    Instant ago(double days, Chance chance) {
        var day = now.minus(Duration.ofMinutes((long) (days * 24 * 60)))
                .atZone(ZONE)
                .toLocalDate();
        var minute = LocalTime.of(8, 30).plusMinutes(chance.between(0, 9 * 60 + 20));
        var wanted = day.atTime(minute).atZone(ZONE).toInstant();
        return wanted.isBefore(now) ? wanted : now.minus(Duration.ofMinutes(chance.between(4, 50)));
    }

    /** The later of both, some minutes after the first when the second is not. */
    Instant after(Instant before, Instant wanted, Chance chance) {
        if (wanted.isAfter(before)) {
            return wanted;
        }
        var soon = before.plus(Duration.ofMinutes(chance.between(6, 75)));
        return soon.isAfter(now) ? now : soon;
    }

    double daysBetween(Instant earlier, Instant later) {
        return Duration.between(earlier, later).toMinutes() / (24 * 60.0);
    }

    static String inWords(LocalDate day) {
        return LONG.format(day);
    }

    static String monthYear(LocalDate day) {
        return MONTH.format(day);
    }

    static String month(LocalDate day) {
        return YearMonth.from(day).getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
