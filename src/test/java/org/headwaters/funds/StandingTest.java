package org.headwaters.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.headwaters.platform.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
    private static final Standing FULL = new Standing("USD", 100, 20, 30, 10);

    @ParameterizedTest
    @CsvSource({
        "FUNDED, 105, 20, 30, 10, 45",
        "RESERVED, 100, 25, 30, 10, 35",
        "RELEASED, 100, 15, 30, 10, 45",
        "COMMITTED, 100, 20, 35, 10, 35",
        "UNCOMMITTED, 100, 20, 25, 10, 45",
        "PAID, 100, 20, 30, 15, 35",
        "RETURNED, 100, 20, 30, 5, 45"
    })
    void eachKind_movesItsOwnSum(EntryKind kind, long funded, long reserved, long committed, long paid, long left) {
        var after = kind.after(FULL, 5);
        assertThat(after).isEqualTo(new Standing("USD", funded, reserved, committed, paid));
        assertThat(after.left()).isEqualTo(new Money(left, "USD"));
    }

    @Test
    void sharesOfOneSubject_areAdded_andAnEmptyOneOfAnotherCurrencyIsForgotten() {
        var promised = new Standing("USD", 0, 0, 400, 0);
        assertThat(promised.and(new Standing("USD", 0, 0, -400, 400))).isEqualTo(new Standing("USD", 0, 0, 0, 400));
        assertThat(Standing.empty("EUR").and(promised)).isEqualTo(promised);
        assertThat(promised.and(Standing.empty("EUR"))).isEqualTo(promised);
    }

    @Test
    void whatIsFunded_isAlwaysLeftPlusReservedPlusCommittedPlusPaid() {
        var random = new Random(7);
        var standing = Standing.empty("USD");
        for (var i = 0; i < 10_000; i++) {
            var kind = EntryKind.values()[random.nextInt(EntryKind.values().length)];
            standing = kind.after(standing, 1 + random.nextInt(500));
            var parts = standing.left()
                    .plus(standing.reserved())
                    .plus(standing.committed())
                    .plus(standing.paid());
            assertThat(parts).isEqualTo(standing.funded());
        }
    }

    @Test
    void aStanding_holds_onlyWhileNothingIsBelowZero() {
        assertThat(FULL.holds()).isTrue();
        assertThat(EntryKind.RESERVED.after(FULL, 40).holds()).isTrue();
        assertThat(EntryKind.RESERVED.after(FULL, 41).holds()).isFalse();
        assertThat(EntryKind.RELEASED.after(FULL, 21).holds()).isFalse();
        assertThat(EntryKind.UNCOMMITTED.after(FULL, 31).holds()).isFalse();
        assertThat(EntryKind.RETURNED.after(FULL, 11).holds()).isFalse();
    }
}
