package org.headwaters.challenges;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.headwaters.challenges.PitchCalls.Choice;
import org.junit.jupiter.api.Test;

class PitchCallsTest {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    @Test
    void aCall_takesApplications_fromItsOpeningToItsClosing() {
        var call = call(at(10, 9), at(20, 17));
        assertThat(call.takesAt(at(10, 8))).isFalse();
        assertThat(call.takesAt(at(10, 9))).isTrue();
        assertThat(call.takesAt(at(20, 17))).isTrue();
        assertThat(call.takesAt(at(20, 18))).isFalse();
        assertThat(call(at(10, 9), null).takesAt(at(30, 9))).isTrue();
    }

    @Test
    void itTakesThemOnADay_unlessItClosesBefore_orOpensBehindIt() {
        assertThat(call(at(10, 9), at(14, 23)).takesOn(DAY, ZONE)).isFalse();
        assertThat(call(at(10, 9), at(15, 12)).takesOn(DAY, ZONE)).isTrue();
        assertThat(call(at(15, 23), at(20, 9)).takesOn(DAY, ZONE)).isTrue();
        assertThat(call(at(16, 0), null).takesOn(DAY, ZONE)).isFalse();
        assertThat(call(at(10, 9), null).takesOn(DAY, ZONE)).isTrue();
    }

    @Test
    void whatIsOnlyPlanned_takesNone() {
        var planned = new Choice("C", "A call", null, at(10, 9), null);
        assertThat(planned.takesAt(at(15, 9))).isFalse();
        assertThat(planned.takesOn(DAY, ZONE)).isFalse();
    }

    private static Choice call(Instant opens, Instant closes) {
        return new Choice("C", "A call", "/grants/call?ref=C", opens, closes);
    }

    private static Instant at(int day, int hour) {
        return ZonedDateTime.of(2026, 6, day, hour, 0, 0, 0, ZONE).toInstant();
    }
}
