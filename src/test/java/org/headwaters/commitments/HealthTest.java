package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthTest {
    private static final LocalDate BEGAN = LocalDate.of(2026, 1, 1);
    private static final Span THOUSAND_DAYS = new Span(BEGAN, BEGAN.plusDays(1000));

    @ParameterizedTest(name = "{0} done after {1} of 1,000 days is {2}")
    @CsvSource({
        "1,    99, TOO_EARLY",
        "0,     0, TOO_EARLY",
        "0,   100, NEEDS_HELP",
        "0.11, 100, AHEAD",
        "0.1099, 100, ON_TRACK",
        "0.09, 100, ON_TRACK",
        "0.0899, 100, BEHIND",
        "0.06, 100, BEHIND",
        "0.0599, 100, NEEDS_HELP",
        "0.9, 1000, ON_TRACK",
        "0.9, 2000, ON_TRACK",
        "1,   1000, ON_TRACK"
    })
    void itIsTheShareDone_againstTheShareOfTime(BigDecimal done, int day, Health expected) {
        var today = BEGAN.plusDays(day);
        assertThat(Health.of(done, THOUSAND_DAYS, today, today)).isEqualTo(expected);
    }

    @Test
    void aThirdMeetsItsBoundaryExactly() {
        var days = new Span(BEGAN, BEGAN.plusDays(27));
        var third = new Progress(List.of(new Progress.Part(1, 0, 3, 1))).share();
        var today = BEGAN.plusDays(10);
        assertThat(Health.of(third, days, today, today)).isEqualTo(Health.ON_TRACK); // (1/3) / (10/27) = 0.9
    }

    @Test
    void halfAYearOfSilence_isStalled_whateverTheNumbers() {
        var today = BEGAN.plusDays(500);
        assertThat(Health.of(BigDecimal.ONE, THOUSAND_DAYS, today.minusDays(180), today))
                .isEqualTo(Health.STALLED);
        assertThat(Health.of(BigDecimal.ONE, THOUSAND_DAYS, today.minusDays(179), today))
                .isEqualTo(Health.AHEAD);
    }

    @Test
    void eachMilestoneCountsByItsWeight_andNoneForMoreThanItself() {
        var progress = new Progress(List.of(
                new Progress.Part(3, 0, 90, 62), // 0.6889
                new Progress.Part(1, 0, 10, 30), // 3, cut to 1
                new Progress.Part(1, 20, 40, 10))); // below where it began, cut to 0
        // (3 * 62/90 + 1 + 0) / 5 and (3 * 62/90 + 3 - 0.5) / 5
        assertThat(progress.share().doubleValue()).isEqualTo(0.61333, org.assertj.core.data.Offset.offset(0.00001));
        assertThat(progress.uncapped().doubleValue()).isEqualTo(0.91333, org.assertj.core.data.Offset.offset(0.00001));
    }

    @Test
    void aPartWithoutAWay_isNone() {
        assertThatThrownBy(() -> new Progress.Part(1, 5, 5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Progress.Part(0, 5, 6, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Progress(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
