package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final LocalDate BEGAN = LocalDate.of(2026, 1, 1);
    private static final Span THOUSAND_DAYS = new Span(BEGAN, BEGAN.plusDays(1000));

    @Test
    void itIsTheShareDelivered_againstTheShareOfTime() {
        // (18,240 / 40,000) / (530 / 1,000) = 0.456 / 0.53 = 0.8604
        var pace = Pace.of(18_240, 40_000, THOUSAND_DAYS, BEGAN.plusDays(530));
        assertThat(pace.ratio()).isEqualTo(new BigDecimal("0.86"));
        assertThat(pace.done()).isEqualTo(46);
        assertThat(pace.gone()).isEqualTo(53);
    }

    @Test
    void onTheFirstDay_andBefore_thereIsNone() {
        assertThat(Pace.of(0, 40_000, THOUSAND_DAYS, BEGAN).ratio()).isNull();
        assertThat(Pace.of(500, 40_000, THOUSAND_DAYS, BEGAN.minusDays(3)).ratio())
                .isNull();
        assertThat(Pace.of(500, 40_000, THOUSAND_DAYS, BEGAN.minusDays(3)).done())
                .isEqualTo(1);
    }

    @Test
    void afterTheDueDay_timeStandsStill() {
        var late = Pace.of(20_000, 40_000, THOUSAND_DAYS, BEGAN.plusDays(5_000));
        assertThat(late.ratio()).isEqualTo(new BigDecimal("0.50"));
        assertThat(late.gone()).isEqualTo(100);
    }
}
