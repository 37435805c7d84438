package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportRhythmTest {

    @ParameterizedTest(name = "told on {0}, asked by {1}: {2}")
    @CsvSource({
        "2027-01-01, 2027-03-31,",
        "2027-01-01, 2027-04-01, 2027-04-01",
        "2027-01-02, 2027-04-01,",
        "2027-01-02, 2027-04-02, 2027-04-02",
        "2027-01-02, 2027-07-01, 2027-04-02",
        "2027-01-02, 2027-07-02, 2027-07-02",
        "2027-03-31, 2027-06-29,",
        "2027-03-31, 2027-06-30, 2027-06-30",
        "2027-03-31, 2027-07-01, 2027-06-30",
        "2027-04-01, 2027-06-30,",
        "2027-04-01, 2027-07-01, 2027-07-01",
        "2026-11-30, 2027-02-28, 2027-02-28"
    })
    void whoToldNothingForThreeMonths_isAsked(LocalDate told, LocalDate today, LocalDate expected) {
        assertThat(ReportRhythm.asked(told, today).orElse(null)).isEqualTo(expected);
    }

    @Test
    void whateverTheDay_oneIsAskedOnceInEachQuarter_andLongBeforeThePromiseIsStalled() {
        for (var told = LocalDate.of(2027, 1, 1); told.getYear() < 2029; told = told.plusDays(1)) {
            var quarters = new LinkedHashSet<LocalDate>();
            for (var today = told; today.isBefore(told.plusYears(1)); today = today.plusDays(1)) {
                var stalled = !today.isBefore(told.plusDays(Health.SILENCE / 2 + 3));
                var asked = ReportRhythm.asked(told, today);
                assertThat(asked.isPresent() || !stalled)
                        .as("%s on %s", told, today)
                        .isTrue();
                asked.map(ReportRhythm::quarterOf).ifPresent(quarters::add);
            }
            var first = ReportRhythm.quarterOf(told);
            assertThat(quarters)
                    .as("told on %s", told)
                    .containsExactly(first.plusMonths(3), first.plusMonths(6), first.plusMonths(9));
        }
    }
}
