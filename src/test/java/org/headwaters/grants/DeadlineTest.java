package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    @Test
    void onlyAnApplicantWithMoreTimeThanTheCall_hasAnExtension() {
        var closes = Instant.parse("2026-12-11T22:00:00Z");
        assertThat(new Deadline(closes, Duration.ZERO, null).isExtended()).isFalse();
        assertThat(new Deadline(closes, Duration.ZERO, closes.minusSeconds(1)).isExtended())
                .isFalse();
        assertThat(new Deadline(closes, Duration.ZERO, closes.plusSeconds(1)).isExtended())
                .isTrue();
        assertThat(new Deadline(null, Duration.ZERO, null).isExtended()).isFalse();
    }

    private static final Instant T =
            ZonedDateTime.parse("2026-12-11T17:00-05:00[America/New_York]").toInstant();
    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void theLastInstantCounts_aSecondLaterDoesNot() {
        var deadline = new Deadline(T, Duration.ZERO, null);
        assertThat(deadline.allows(T.minus(SECOND))).isTrue();
        assertThat(deadline.allows(T)).isTrue();
        assertThat(deadline.allows(T.plus(SECOND))).isFalse();
    }

    @Test
    void grace_isAddedToTheSecond() {
        var deadline = new Deadline(T, Duration.ofMinutes(15), null);
        var end = T.plus(Duration.ofMinutes(15));
        assertThat(deadline.allows(end)).isTrue();
        assertThat(deadline.allows(end.plus(SECOND))).isFalse();
    }

    @Test
    void anExtension_countsForItsApplicant_andNeverShortens() {
        var later = T.plus(Duration.ofDays(2));
        assertThat(new Deadline(T, Duration.ZERO, later).allows(later)).isTrue();
        assertThat(new Deadline(T, Duration.ZERO, T.minus(SECOND)).allows(T)).isTrue();
    }

    @Test
    void grace_isGivenWithoutAWord_anExtensionIsSaid() {
        var later = T.plus(Duration.ofDays(2));
        assertThat(new Deadline(T, Duration.ofMinutes(15), null).announced()).isEqualTo(T);
        assertThat(new Deadline(T, Duration.ofMinutes(15), later).announced()).isEqualTo(later);
        assertThat(new Deadline(null, Duration.ZERO, null).announced()).isNull();
    }

    @Test
    void aRollingCall_neverCloses() {
        assertThat(new Deadline(null, Duration.ZERO, null).allows(T)).isTrue();
    }

    @Test
    void aPromise_endsAtTheSameHour_acrossTheChangeOfTheClock() {
        var call = GrantStories.aClosingCall();
        var beforeTheChange =
                ZonedDateTime.parse("2026-10-30T16:00-04:00[America/New_York]").toInstant();
        var due = call.wordDue(beforeTheChange).atZone(call.getZone());
        assertThat(due.toLocalDateTime()).hasToString("2026-11-04T16:00");
    }
}
