package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class CallAxisTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant NOW = Instant.parse("2026-11-19T17:00:00Z");
    private static final CallAxis.Span SPAN = CallAxis.Span.of(NOW, NEW_YORK);

    @Test
    void theMonthsBegin_withThisOne_inTheReadersZone() {
        var axis = CallAxis.of(NOW, NEW_YORK);
        assertThat(axis.months()).hasSize(5);
        assertThat(axis.months().get(0)).isEqualTo(new CallAxis.Tick(Instant.parse("2026-11-01T04:00:00Z"), 0));
        assertThat(axis.months()).extracting(CallAxis.Tick::x).isSorted();
        assertThat(axis.today()).isBetween(70, 76);
    }

    @Test
    void aClosingCall_hasItsWaterUntilToday_itsDeadline_andItsAnswer() {
        var bar = SPAN.bar(at("2026-10-12"), at("2026-12-11"), at("2027-01-01"), 7, NOW);
        assertThat(bar.from()).isZero();
        assertThat(bar.water()).isEqualTo(CallAxis.of(NOW, NEW_YORK).today());
        assertThat(bar.until()).isGreaterThan(bar.water());
        assertThat(bar.answer()).isGreaterThan(bar.until());
        assertThat(bar.ends()).isTrue();
        assertThat(bar.answers()).isTrue();
        assertThat(bar.cuts()).isEmpty();
    }

    @Test
    void whatLiesBeyondTheAxis_endsAtItsEdge_withoutADeadline() {
        var bar = SPAN.bar(at("2027-02-01"), at("2027-06-19"), at("2027-07-10"), 7, NOW);
        assertThat(bar.waterWidth()).isZero();
        assertThat(bar.until()).isEqualTo(CallAxis.WIDTH);
        assertThat(bar.ends()).isFalse();
        assertThat(bar.answers()).isFalse();
    }

    @Test
    void aRollingCall_isCutAtEachDecisionDay() {
        var bar = SPAN.bar(at("2025-10-01"), null, null, 7, NOW);
        assertThat(bar.openWidth()).isEqualTo(CallAxis.WIDTH);
        assertThat(bar.ends()).isFalse();
        assertThat(bar.cuts()).hasSizeBetween(20, 23).isSorted();
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T17:00:00Z");
    }
}
