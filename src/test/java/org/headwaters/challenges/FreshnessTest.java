package org.headwaters.challenges;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A brief is fresh for twelve months, the last day included, also where a February is short. */
class FreshnessTest {
    @ParameterizedTest
    @CsvSource({
        "2025-11-22, 2026-11-21, false, 11",
        "2025-11-22, 2026-11-22, false, 12",
        "2025-11-22, 2026-11-23, true, 12",
        "2025-09-22, 2026-11-22, true, 14",
        "2024-02-29, 2025-02-28, false, 11",
        "2024-02-29, 2025-03-01, true, 12",
        "2023-02-28, 2024-02-28, false, 12",
        "2023-02-28, 2024-02-29, true, 12",
        "2026-11-22, 2026-11-22, false, 0",
    })
    void aBrief_isStale_afterTheDayTwelveMonthsLater(LocalDate reviewed, LocalDate today, boolean stale, long months) {
        assertThat(Freshness.of(reviewed, today)).isEqualTo(new Freshness(reviewed, months, stale));
    }

    @Test
    void whatTheDatabaseAsksFor_isTheSame_onEveryDayOfFiveYears() {
        for (var today = LocalDate.of(2023, 1, 1); today.getYear() < 2028; today = today.plusDays(1)) {
            var before = Freshness.staleBefore(today);
            assertThat(Freshness.of(before.minusDays(1), today).stale()).isTrue();
            assertThat(Freshness.of(before, today).stale()).isFalse();
        }
    }
}
