package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingDaysTest {
    private static final LocalDate AWARDED = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "0001-01-01", "-999999999-01-01", "2028-11-23", "+99999-01-01"})
    void noDayBeforeTheAward_orYearsAfterIt_isOneOnWhichTheyMeet(String day) {
        var typed = LocalDate.parse(day);
        var days = new MeetingDays(typed, typed);
        assertThatThrownBy(() -> days.requireNear(AWARDED))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("grants.refused.grant.dayFar");
    }

    @Test
    void fromTheDayOfTheAward_untilTwoYearsAfter_theyMayMeet() {
        for (var day : new LocalDate[] {AWARDED, AWARDED.plusYears(2)}) {
            var days = new MeetingDays(day, day);
            assertThat(days.requireNear(AWARDED)).isSameAs(days);
        }
    }
}
