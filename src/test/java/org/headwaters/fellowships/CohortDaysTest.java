package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;

class CohortDaysTest {
    private static final LocalDate BEGINS = LocalDate.of(2026, 3, 2);
    private static final LocalDate ENDS = LocalDate.of(2026, 11, 27);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private static CohortDays days(ZoneId zone) {
        return new CohortDays(
                BEGINS,
                ENDS,
                zone,
                Map.of(
                        GateKind.EXPLORE, LocalDate.of(2026, 4, 10),
                        GateKind.PROTOTYPE, LocalDate.of(2026, 6, 12),
                        GateKind.TEST, LocalDate.of(2026, 9, 4),
                        GateKind.FEEDBACK, LocalDate.of(2026, 10, 9),
                        GateKind.FUNDING, LocalDate.of(2026, 11, 20)));
    }

    @Test
    void aGateThatMoves_takesThoseBehindItAlong_andLeavesThoseBeforeIt() {
        var move = days(NEW_YORK).move(GateKind.TEST, LocalDate.of(2026, 9, 11), TODAY);
        assertThat(move.lines())
                .containsExactly(
                        new DateMove.Line(GateKind.TEST, LocalDate.of(2026, 9, 4), LocalDate.of(2026, 9, 11)),
                        new DateMove.Line(GateKind.FEEDBACK, LocalDate.of(2026, 10, 9), LocalDate.of(2026, 10, 16)),
                        new DateMove.Line(GateKind.FUNDING, LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 27)));
        assertThat(move.lastDay()).isEqualTo(ENDS);
        assertThat(move.moves(GateKind.PROTOTYPE)).isFalse();
    }

    @Test
    void aGateMovesEarlierToo_butNeverOnOrBeforeTheOneBeforeIt() {
        assertThat(days(NEW_YORK)
                        .move(GateKind.PROTOTYPE, LocalDate.of(2026, 4, 11), TODAY)
                        .lines())
                .hasSize(4);
        refused("move.earlier", GateKind.PROTOTYPE, LocalDate.of(2026, 4, 10));
        refused("move.earlier", GateKind.TEST, LocalDate.of(2026, 4, 1));
    }

    @Test
    void noGateIsDueAfterTheLastDay_whicheverWasMoved() {
        refused("move.ends", GateKind.EXPLORE, LocalDate.of(2026, 4, 18));
        assertThat(days(NEW_YORK)
                        .move(GateKind.EXPLORE, LocalDate.of(2026, 4, 17), TODAY)
                        .lines())
                .last()
                .extracting(DateMove.Line::to)
                .isEqualTo(ENDS);
    }

    @Test
    void whatHasPassed_orIsThereAlready_isRefused() {
        refused("move.past", GateKind.EXPLORE, TODAY.minusDays(1));
        refused("move.same", GateKind.EXPLORE, LocalDate.of(2026, 4, 10));
    }

    @Test
    void aGate_isDueAfterTheFirstDay_andNotOnIt() {
        var announced = BEGINS.minusDays(20);
        assertThatThrownBy(() -> days(NEW_YORK).move(GateKind.EXPLORE, BEGINS, announced))
                .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.key())
                        .isEqualTo("fellowships.refused.move.begins"));
        assertThat(days(NEW_YORK)
                        .move(GateKind.EXPLORE, BEGINS.plusDays(1), announced)
                        .lines())
                .hasSize(5);
    }

    @Test
    void aWeekendIsNamed() {
        var move = days(NEW_YORK).move(GateKind.FUNDING, LocalDate.of(2026, 11, 22), TODAY);
        assertThat(move.lines()).singleElement().matches(DateMove.Line::onWeekend);
    }

    @Test
    void theLastDay_staysSixToNineMonthsAway_andBehindTheLastGate() {
        var days = days(NEW_YORK);
        assertThat(days.lastDay(LocalDate.of(2026, 12, 2), TODAY).lastDay()).isEqualTo(LocalDate.of(2026, 12, 2));
        assertThatThrownBy(() -> days.lastDay(LocalDate.of(2026, 12, 3), TODAY))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("fellowships.refused.span"));
        assertThatThrownBy(() -> days.lastDay(LocalDate.of(2026, 11, 19), TODAY))
                .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.key())
                        .isEqualTo("fellowships.refused.move.gateAfter"));
    }

    @Test
    void aGateIsLate_onceItsDayIsOverWhereTheCohortIs_andNotAMomentBefore() {
        var lastMoment = Instant.parse("2026-04-11T03:59:59Z");
        assertThat(days(NEW_YORK).isLate(GateKind.EXPLORE, GateStage.OPEN, lastMoment))
                .isFalse();
        assertThat(days(NEW_YORK).isLate(GateKind.EXPLORE, GateStage.OPEN, lastMoment.plusSeconds(1)))
                .isTrue();
        assertThat(days(ZoneId.of("Pacific/Auckland"))
                        .isLate(GateKind.EXPLORE, GateStage.MORE_ASKED, Instant.parse("2026-04-10T12:00:00Z")))
                .isTrue();
    }

    @Test
    void whatIsHandedInOrPassed_isNeverLate() {
        var long_after = Instant.parse("2026-05-01T00:00:00Z");
        assertThat(days(NEW_YORK).isLate(GateKind.EXPLORE, GateStage.SUBMITTED, long_after))
                .isFalse();
        assertThat(days(NEW_YORK).isLate(GateKind.EXPLORE, GateStage.PASSED, long_after))
                .isFalse();
    }

    @Test
    void aDayOfTwentyThreeHours_endsAtItsMidnight_andADayWithoutAMidnightToo() {
        var spring = new CohortDays(BEGINS, ENDS, NEW_YORK, Map.of(GateKind.EXPLORE, LocalDate.of(2026, 3, 8)));
        assertThat(spring.over(GateKind.EXPLORE)).isEqualTo(Instant.parse("2026-03-09T04:00:00Z"));
        var autumn = new CohortDays(BEGINS, ENDS, NEW_YORK, Map.of(GateKind.EXPLORE, LocalDate.of(2026, 11, 1)));
        assertThat(autumn.over(GateKind.EXPLORE)).isEqualTo(Instant.parse("2026-11-02T05:00:00Z"));
        var beirut = new CohortDays(
                BEGINS, ENDS, ZoneId.of("Asia/Beirut"), Map.of(GateKind.EXPLORE, LocalDate.of(2026, 3, 28)));
        assertThat(beirut.over(GateKind.EXPLORE)).isEqualTo(Instant.parse("2026-03-28T22:00:00Z"));
    }

    @Test
    void daysLate_areCountedByTheCohortsCalendar() {
        var days = days(NEW_YORK);
        assertThat(days.daysLate(GateKind.EXPLORE, Instant.parse("2026-04-11T04:00:00Z")))
                .isEqualTo(1);
        assertThat(days.daysLate(GateKind.EXPLORE, Instant.parse("2026-05-21T12:00:00Z")))
                .isEqualTo(41);
    }

    @Test
    void oneIsRemindedAWeekAndADayBefore_andTheDayAfter_orADayLaterWhereTheServerStoodStill() {
        var due = LocalDate.of(2026, 4, 10);
        assertThat(on(due.minusDays(8))).isEmpty();
        assertThat(on(due.minusDays(7))).containsExactly(GateReminders.Form.WEEK);
        assertThat(on(due.minusDays(5))).isEmpty();
        assertThat(on(due.minusDays(1))).containsExactly(GateReminders.Form.DAY);
        assertThat(on(due)).containsExactly(GateReminders.Form.DAY);
        assertThat(on(due.plusDays(1))).containsExactly(GateReminders.Form.LATE);
        assertThat(on(due.plusDays(3))).isEmpty();
    }

    private static java.util.List<GateReminders.Form> on(LocalDate today) {
        return java.util.stream.Stream.of(GateReminders.Form.values())
                .filter(form -> form.isOn(today, LocalDate.of(2026, 4, 10)))
                .toList();
    }

    private static void refused(String why, GateKind gate, LocalDate to) {
        assertThatThrownBy(() -> days(NEW_YORK).move(gate, to, TODAY))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("fellowships.refused." + why));
    }
}
