package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.headwaters.commitments.Progress.Part;
import org.junit.jupiter.api.Test;

/** The picture's own numbers, and the boundaries of every word. */
class ComputedTest {
    private static final LocalDate BEGAN = LocalDate.of(2026, 1, 1);
    private static final Span THOUSAND_DAYS = new Span(BEGAN, BEGAN.plusDays(1000));

    @Test
    void fortyFivePercentInFiftyNine_isBehind() {
        // (64 - 18) / (120 - 18) = 46 / 102 = 0.45098; / 0.59 = 0.7644
        var computed = of(List.of(new Part(1, 18, 120, 64)), 590);
        assertThat(computed.health()).isEqualTo(Health.BEHIND);
        assertThat(computed.done()).isEqualTo(45);
        assertThat(computed.gone()).isEqualTo(59);
        assertThat(computed.ratio()).isEqualTo(new BigDecimal("0.76"));
    }

    @Test
    void justUnderATenthOfTheTime_nothingIsSaid_andAtATenthItIs() {
        var parts = List.of(new Part(1, 0, 100, 11));
        assertThat(of(parts, 99).ratio()).isNull();
        assertThat(of(parts, 99).health()).isEqualTo(Health.TOO_EARLY);
        assertThat(of(parts, 100).ratio()).isEqualTo(new BigDecimal("1.10"));
        assertThat(of(parts, 100).health()).isEqualTo(Health.AHEAD);
    }

    @Test
    void onTheFirstDay_noTimeIsGone_andNothingIsSaid() {
        var computed = of(List.of(new Part(1, 0, 100, 50)), 0);
        assertThat(computed.health()).isEqualTo(Health.TOO_EARLY);
        assertThat(computed.gone()).isZero();
        assertThat(computed.ratio()).isNull();
    }

    @Test
    void theWordsChange_exactlyAtTheirBoundaries() {
        // half of the time: r = p / 0.5
        assertThat(half(550).health()).isEqualTo(Health.AHEAD); // 1.1
        assertThat(half(549).health()).isEqualTo(Health.ON_TRACK); // 1.098
        assertThat(half(450).health()).isEqualTo(Health.ON_TRACK); // 0.9
        assertThat(half(449).health()).isEqualTo(Health.BEHIND); // 0.898
        assertThat(half(300).health()).isEqualTo(Health.BEHIND); // 0.6
        assertThat(half(299).health()).isEqualTo(Health.NEEDS_HELP); // 0.598
    }

    @Test
    void theNumberBesideTheWord_neverSaysMoreThanTheWord() {
        assertThat(half(549).ratio()).isEqualTo(new BigDecimal("1.09")); // 1.098, not yet ahead
        assertThat(half(449).ratio()).isEqualTo(new BigDecimal("0.89")); // 0.898, not yet on track
        assertThat(half(299).ratio()).isEqualTo(new BigDecimal("0.59")); // 0.598, needs help
        assertThat(half(450).ratio()).isEqualTo(new BigDecimal("0.90"));
        // (1 / 3) / (10 / 27) = 0.9
        var third = Computed.of(
                List.of(new Part(1, 0, 3, 1)), new Span(BEGAN, BEGAN.plusDays(27)), BEGAN, BEGAN.plusDays(10));
        assertThat(third.ratio()).isEqualTo(new BigDecimal("0.90"));
    }

    @Test
    void whatWentBeyond_isKeptForExceeded_andCutForTheWord() {
        var computed = of(List.of(new Part(1, 0, 100, 150), new Part(1, 0, 100, 20)), 1_000);
        assertThat(computed.done()).isEqualTo(60); // (1 + 0.2) / 2
        assertThat(computed.uncapped()).isEqualTo(85); // (1.5 + 0.2) / 2
        assertThat(computed.health()).isEqualTo(Health.BEHIND); // 0.6
    }

    private static Computed half(long thousandths) {
        return of(List.of(new Part(1, 0, 1_000, thousandths)), 500);
    }

    private static Computed of(List<Part> parts, int day) {
        var today = BEGAN.plusDays(day);
        return Computed.of(parts, THOUSAND_DAYS, today, today);
    }
}
