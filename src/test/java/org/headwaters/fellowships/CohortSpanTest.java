package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.headwaters.platform.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CohortSpanTest {
    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 2026-07-15", // six months to the day
        "2026-01-15, 2026-10-15", // nine
        "2026-09-01, 2027-03-01", // across the end of a year
        "2026-12-31, 2027-06-30", // June has no 31st: its last day
        "2027-08-31, 2028-02-29", // nor has February, which has 29 in a leap year
        "2026-08-31, 2027-02-28",
        "2027-05-31, 2028-02-29", // nine months, into a leap year
        "2026-05-31, 2027-02-28",
        "2028-02-29, 2028-11-29"
    })
    void sixToNineMonths_areACohort(LocalDate begins, LocalDate ends) {
        assertThat(new CohortSpan(begins, ends).ends()).isEqualTo(ends);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 2026-06-15", // five
        "2026-01-15, 2026-11-15", // ten
        "2026-01-15, 2026-07-14", // a day short of six
        "2026-01-15, 2026-10-16", // a day over nine
        "2027-08-31, 2028-02-28", // a day short, since 2028 has a 29th of February
        "2026-01-15, 2026-01-10"
    })
    void anythingElse_isRefusedWithTheReason(LocalDate begins, LocalDate ends) {
        assertThatThrownBy(() -> new CohortSpan(begins, ends)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("fellowships.refused.span");
            assertThat(refusal.arguments()).contains(6, 9);
        });
    }
}
