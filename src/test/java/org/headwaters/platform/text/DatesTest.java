package org.headwaters.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DatesTest {
    private static final Instant NOW = Instant.parse("2026-11-19T17:04:00Z");
    private final Dates dates = in("America/New_York");

    @Test
    void aDeadline_namesDayHourAndZone_inTheReadersZone() {
        var closes = Instant.parse("2026-12-11T22:00:00Z");
        assertEquals("Friday 11 December, 17:00 New York time", dates.deadline(closes));
        assertEquals("Friday 11 December, 22:00 UTC", in("UTC").deadline(closes));
        assertEquals(
                "Saturday 12 December, 03:30 Kolkata time", in("Asia/Kolkata").deadline(closes));
    }

    @Test
    void theYear_isSaid_onlyWhereItIsAnother() {
        assertEquals("18 Nov", dates.shortDay(Instant.parse("2026-11-18T12:00:00Z")));
        assertEquals("18 Nov 2025", dates.shortDay(Instant.parse("2025-11-18T12:00:00Z")));
        assertEquals("Monday 18 January 2027", dates.day(LocalDate.of(2027, 1, 18)));
    }

    @Test
    void aSpan_saysItsYears_whereTheyAreTwo_andItsYear_whereItIsAnother() {
        var march = LocalDate.of(2026, 3, 2);
        assertEquals("Monday 2 March to Friday 27 November", dates.span(march, LocalDate.of(2026, 11, 27)));
        assertEquals(
                "Monday 2 November 2026 to Friday 2 July 2027",
                dates.span(LocalDate.of(2026, 11, 2), LocalDate.of(2027, 7, 2)));
        assertEquals(
                "Monday 3 March to Friday 28 November 2025",
                dates.span(LocalDate.of(2025, 3, 3), LocalDate.of(2025, 11, 28)));
        assertEquals("", dates.span(march, null));
    }

    @Test
    void whatIsLeft_isSaidInTheLargestUnit_andWhatIsOver() {
        assertEquals("22 days", dates.left(NOW.plus(Duration.ofDays(22))));
        assertEquals("1 day", dates.left(NOW.plus(Duration.ofHours(28))));
        assertEquals("2 days", dates.left(NOW.plus(Duration.ofHours(40))));
        assertEquals("4 hours", dates.left(NOW.plus(Duration.ofHours(4).plusMinutes(59))));
        assertEquals("1 minute", dates.left(NOW.plusSeconds(5)));
        assertEquals("1 day over", dates.left(NOW.minus(Duration.ofHours(30))));
        assertEquals("2 days over", dates.left(NOW.minus(Duration.ofHours(40))));
        assertEquals("22 days left", dates.leftInWords(NOW.plus(Duration.ofDays(22))));
    }

    @Test
    void aNearDay_isSaidAsPeopleDo() {
        assertEquals("today", dates.near(NOW));
        assertEquals("tomorrow", dates.near(NOW.plus(Duration.ofDays(1))));
        assertEquals("in 8 days", dates.near(NOW.plus(Duration.ofDays(8))));
        assertEquals("yesterday", dates.near(NOW.minus(Duration.ofDays(1))));
        assertEquals("Tuesday", dates.near(NOW.minus(Duration.ofDays(2))));
        assertEquals("9 November", dates.near(NOW.minus(Duration.ofDays(10))));
    }

    @Test
    void tomorrow_isByTheReadersCalendar_notByHours() {
        var lateEvening = new Dates(
                Locale.ENGLISH,
                ZoneId.of("America/New_York"),
                Clock.fixed(Instant.parse("2026-11-20T04:30:00Z"), ZoneOffset.UTC));
        assertEquals("tomorrow", lateEvening.near(Instant.parse("2026-11-20T06:00:00Z")));
    }

    @Test
    void lessThanADay_orPast_presses() {
        assertTrue(dates.pressing(NOW.plus(Duration.ofHours(23))));
        assertTrue(dates.pressing(NOW.minus(Duration.ofHours(1))));
        assertFalse(dates.pressing(NOW.plus(Duration.ofHours(25))));
        assertFalse(dates.pressing(null));
    }

    @Test
    void nothing_isSaidOfNoDate() {
        assertEquals("", dates.day(null));
        assertEquals("", dates.shortDay(null));
        assertEquals("", dates.deadline(null));
        assertEquals("", dates.left(null));
        assertEquals("", dates.near(null));
    }

    @Test
    void views_findOneMethodOfEachName_evenForNothing() {
        // Expression language cannot choose between two methods when the value is null.
        var names = Arrays.stream(Dates.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .toList();
        assertEquals(names.size(), Set.copyOf(names).size());
    }

    private static Dates in(String zone) {
        return new Dates(Locale.ENGLISH, ZoneId.of(zone), Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
