package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.headwaters.platform.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a cohort stands at the instant before and at every boundary, by its own clock. */
class CohortStateTest {
    private static final String[] ZONES = {"America/New_York", "Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"};

    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu", "UTC"})
    void itsDates_sayWhereItStands(String zone) {
        var cohort = published(zone, "2027-03-01", "2027-12-01");
        var opens = cohort.getOpensAt();
        var closes = cohort.getClosesAt();
        var first = begins(cohort.getBegins(), zone);
        var over = begins(cohort.getEnds().plusDays(1), zone);
        assertThat(cohort.stateAt(opens.minusNanos(1_000))).isEqualTo(CohortState.ANNOUNCED);
        assertThat(cohort.stateAt(opens)).isEqualTo(CohortState.APPLYING);
        assertThat(cohort.stateAt(closes)).isEqualTo(CohortState.APPLYING);
        assertThat(cohort.stateAt(closes.plusNanos(1_000))).isEqualTo(CohortState.SELECTING);
        assertThat(cohort.stateAt(first.minusNanos(1_000))).isEqualTo(CohortState.SELECTING);
        assertThat(cohort.stateAt(first)).isEqualTo(CohortState.RUNNING);
        assertThat(cohort.stateAt(over.minusNanos(1_000))).isEqualTo(CohortState.RUNNING);
        assertThat(cohort.stateAt(over)).isEqualTo(CohortState.FINISHED);
    }

    @Test
    void theDayOnWhichClocksChange_isAWholeDayToo() {
        // New York: 23 hours on 14 March 2027, 25 on 7 November
        var spring = published("America/New_York", "2027-03-14", "2027-11-07");
        assertThat(spring.stateAt(Instant.parse("2027-03-14T04:59:59Z"))).isEqualTo(CohortState.SELECTING);
        assertThat(spring.stateAt(Instant.parse("2027-03-14T05:00:00Z"))).isEqualTo(CohortState.RUNNING);
        assertThat(spring.stateAt(Instant.parse("2027-11-08T04:59:59Z"))).isEqualTo(CohortState.RUNNING);
        assertThat(spring.stateAt(Instant.parse("2027-11-08T05:00:00Z"))).isEqualTo(CohortState.FINISHED);
    }

    @Test
    void beforeItIsPublished_itIsOnlyPlanned_whateverTheDay() {
        for (var zone : ZONES) {
            var cohort = CohortPlans.planned(CohortPlans.plan(ZoneId.of(zone)));
            assertThat(cohort.stateAt(cohort.getOpensAt().plusSeconds(1))).isEqualTo(CohortState.PLANNED);
            assertThat(cohort.stateAt(Instant.parse("2040-01-01T00:00:00Z"))).isEqualTo(CohortState.PLANNED);
        }
    }

    private static Cohort published(String zone, String begins, String ends) {
        var cohort = CohortPlans.planned(CohortPlans.plan(ZoneId.of(zone), begins, ends));
        cohort.publish(Instant.parse("2026-11-01T00:00:00Z"), 0, Money.of(100_000, "USD"));
        return cohort;
    }

    private static Instant begins(LocalDate day, String zone) {
        return day.atStartOfDay(ZoneId.of(zone)).toInstant();
    }
}
