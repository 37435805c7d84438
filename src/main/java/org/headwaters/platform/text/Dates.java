package org.headwaters.platform.text;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Locale;
import org.headwaters.platform.Published;

/**
 * Dates as one reader sees them: in the reader's zone, months in words, the year only where it is another one, the zone
 * named wherever an hour decides something. Views reach it as <code>#{when}</code>; letters and mails make their own with
 * the addressee's zone. How each form looks is in the texts ({@code platform.when.…}), not here.
 */
@Published
public record Dates(Locale locale, ZoneId zone, Clock clock) {
    private static final Duration SOON = Duration.ofHours(24);

    /** Friday 11 December, with the year where it is not this one. Takes an instant or a day, as views do not tell apart. */
    public String day(Temporal at) {
        return written(at, "day", "dayOfYear");
    }

    /** Monday 2 March to Friday 27 November; the year once where it is another one, twice where the two lie in two years. */
    public String span(LocalDate from, LocalDate to) {
        if (from == null || to == null) {
            return "";
        }
        var two = from.getYear() != to.getYear();
        return texts().get(
                        "platform.when.span",
                        as(two ? "dayOfYear" : "day").format(from),
                        as(two || !thisYear(to) ? "dayOfYear" : "day").format(to));
    }

    /** 11 Dec, or 11 Dec 2025. */
    public String shortDay(Temporal at) {
        return written(at, "shortDay", "shortDayOfYear");
    }

    /** The number of the day alone, as the large figure of a list of dates. */
    public String dayOfMonth(Instant at) {
        return as("dayOfMonth").format(at.atZone(zone));
    }

    public String month(Instant at) {
        return as("month").format(at.atZone(zone));
    }

    /** Dec, of a day. */
    public String monthOf(LocalDate day) {
        return as("month").format(day);
    }

    /** December. */
    public String monthName(LocalDate day) {
        return as("monthName").format(day);
    }

    /** June 2031. */
    public String monthOfYear(LocalDate day) {
        return day == null ? "" : as("monthOfYear").format(day);
    }

    /** November 2026, of an instant. */
    public String monthAndYear(Instant at) {
        return as("monthOfYear").format(at.atZone(zone));
    }

    /** 16:20. */
    public String time(Instant at) {
        return at == null ? "" : as("time").format(at.atZone(zone));
    }

    /** 29 Oct, 16:20. */
    public String moment(Instant at) {
        return at == null ? "" : texts().get("platform.when.join", shortDay(at), time(at));
    }

    /** Friday 11 December, 17:00 New York time: the form for everything that ends at an hour. */
    public String deadline(Instant at) {
        return at == null ? "" : texts().get("platform.when.deadline", day(at), time(at), zoneName());
    }

    /** The same reader's dates in the zone of a place, for what ends at that place's hour. */
    public Dates inZone(ZoneId place) {
        return new Dates(locale, place, clock);
    }

    /** New York time, or UTC. */
    public String zoneName() {
        var id = zone.getId();
        if (!id.contains("/") || id.startsWith("Etc/")) {
            return texts().get("platform.when.utc");
        }
        return texts().get(
                        "platform.when.zone",
                        id.substring(id.lastIndexOf('/') + 1).replace('_', ' '));
    }

    /** What is left until then: 22 days, 4 hours, 12 minutes; when it is past: 1 day over. */
    public String left(Instant due) {
        return amount("left", due);
    }

    /** The same as part of a sentence: 22 days left. */
    public String leftInWords(Instant due) {
        return amount("leftInWords", due);
    }

    /** today, tomorrow, in 8 days; yesterday, Tuesday, 12 November. */
    public String near(Instant at) {
        if (at == null) {
            return "";
        }
        var then = at.atZone(zone).toLocalDate();
        long days = daysUntil(at);
        if (days == 0 || days == 1 || days == -1) {
            return texts().get("platform.when.near." + (days == 0 ? "today" : days == 1 ? "tomorrow" : "yesterday"));
        }
        if (days > 0) {
            return texts().get("platform.when.near.in", days);
        }
        return days > -7
                ? as("weekday").format(then)
                : as(thisYear(then) ? "dayMonth" : "shortDayOfYear").format(then);
    }

    /** A due day beside its date: today, tomorrow, in 8 days; when it is past: 8 days over. */
    public String dueNear(Instant due) {
        return past(due) ? left(due) : near(due);
    }

    /** True when it is past or less than a day is left: what the alert colour is for. */
    public boolean pressing(Instant due) {
        return due != null && clock.instant().plus(SOON).isAfter(due);
    }

    public boolean past(Instant due) {
        return due != null && clock.instant().isAfter(due);
    }

    /** For the {@code datetime} attribute. */
    public String machine(Instant at) {
        return at == null ? "" : at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private String amount(String form, Instant due) {
        if (due == null) {
            return "";
        }
        var left = Duration.between(clock.instant(), due);
        var size = left.abs();
        long days = size.toDays() > 0 ? Math.abs(daysUntil(due)) : 0;
        var unit = days > 0 ? "days" : size.toHours() > 0 ? "hours" : "minutes";
        long count = days > 0 ? days : size.toHours() > 0 ? size.toHours() : Math.max(1, size.toMinutes());
        var words = texts().get("platform.when.amount." + unit, count);
        return left.isNegative()
                ? texts().get("platform.when.over", words)
                : texts().get("platform.when." + form, words);
    }

    private String written(Temporal at, String thisYears, String others) {
        if (at == null) {
            return "";
        }
        var day = at instanceof Instant instant ? instant.atZone(zone).toLocalDate() : LocalDate.from(at);
        return as(thisYear(day) ? thisYears : others).format(day);
    }

    private boolean thisYear(LocalDate day) {
        return day.getYear() == today().getYear();
    }

    /** By the reader's calendar, so that a list, a page and a countdown name the same number. */
    private long daysUntil(Instant at) {
        return ChronoUnit.DAYS.between(today(), at.atZone(zone).toLocalDate());
    }

    private LocalDate today() {
        return ZonedDateTime.now(clock.withZone(zone)).toLocalDate();
    }

    private DateTimeFormatter as(String form) {
        return DateTimeFormatter.ofPattern(texts().get("platform.when.pattern." + form), locale);
    }

    private Texts texts() {
        return Texts.in(locale);
    }
}
