package org.headwaters.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.headwaters.network.CallPlan.Heard;
import org.headwaters.network.CallPlan.ToRing;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;

class CallPlanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Test
    void whoWasHeardThisYear_countsInItsMonth() {
        var plan = plan(heard(1, "2026-03-04"), heard(2, "2026-03-30"), heard(3, "2026-11-19"));

        assertThat(plan.heardIn(3)).isEqualTo(2);
        assertThat(plan.heardIn(11)).isEqualTo(1);
        assertThat(plan.done()).isEqualTo(3);
        assertThat(plan.toRingUntil(12)).isEmpty();
    }

    @Test
    void aPartner_isRungAYearAfterItWasHeard_untilTheEndOfThatMonth() {
        var plan = plan(heard(1, "2025-12-05"));

        assertThat(plan.openIn(12)).isEqualTo(1);
        assertThat(plan.toRingUntil(11)).isEmpty();
        assertThat(plan.toRingUntil(12))
                .containsExactly(
                        new ToRing(new OrganisationId(1), LocalDate.of(2025, 12, 5), LocalDate.of(2026, 12, 31)));
    }

    @Test
    void whoShouldHaveBeenRungBefore_isRungNow() {
        var plan = plan(heard(1, "2025-04-01"), heard(2, "2023-04-01"));

        assertThat(plan.openIn(4)).isZero();
        assertThat(plan.openIn(11)).isEqualTo(2);
    }

    @Test
    void aNewPartner_isRungAYearAfterItCame_andOneNeverHeardNow() {
        var fresh = new Heard(new OrganisationId(1), LocalDate.of(2026, 2, 1), null);
        var old = new Heard(new OrganisationId(2), LONG_AGO, null);
        var unknown = new Heard(new OrganisationId(3), null, null);

        var plan = new CallPlan(TODAY, List.of(fresh, old, unknown));

        assertThat(plan.due()).isEqualTo(2);
        assertThat(plan.toRingUntil(11)).extracting(ToRing::partner).containsExactly(old.partner(), unknown.partner());
    }

    @Test
    void whoAsksToWait_isRungByThatDay_whereItIsLaterThanTheMonthsEnd() {
        var partner = new Organisation("tides", "Museum of Tides", "Tides", "public", "Bay", Standing.MEMBER) {
            @Override
            public Long getId() {
                return 7L;
            }
        };
        var ring = new CallPlan.ToRing(new OrganisationId(7), null, LocalDate.of(2026, 11, 30));
        var today = LocalDate.of(2026, 11, 22);
        for (var until : new LocalDate[] {LocalDate.of(2026, 11, 23), LocalDate.of(2027, 2, 20)}) {
            var wait = new CallWait(
                    partner, new CallWait.Asked(until, "exams end"), new PersonId(1), Instant.EPOCH, today);
            assertThat(CheckInDesk.ring(ring, partner, "Ines", wait))
                    .satisfies(row -> assertThat(row.waits()).isEqualTo("exams end"))
                    .satisfies(row -> assertThat(row.by()).isEqualTo(until.isAfter(ring.due()) ? until : ring.due()));
        }
        assertThat(CheckInDesk.ring(ring, partner, "Ines", null).waits()).isNull();
        assertThatThrownBy(() -> new CallWait(
                        partner,
                        new CallWait.Asked(LocalDate.of(2027, 2, 21), "exams end"),
                        new PersonId(1),
                        Instant.EPOCH,
                        today))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theLeapDay_andTheLastDayOfTheYear_keepTheirYear() {
        var leap = new CallPlan(LocalDate.of(2025, 1, 2), List.of(heard(1, "2024-02-29")));
        var last = new CallPlan(LocalDate.of(2026, 12, 31), List.of(heard(1, "2025-12-31"), heard(2, "2026-01-01")));

        assertThat(leap.openIn(2)).isEqualTo(1);
        assertThat(last.openIn(12)).isEqualTo(1);
        assertThat(last.heardIn(1)).isEqualTo(1);
    }

    private static CallPlan plan(Heard... partners) {
        return new CallPlan(TODAY, List.of(partners));
    }

    private static Heard heard(long id, String last) {
        return new Heard(new OrganisationId(id), LONG_AGO, LocalDate.parse(last));
    }
}
