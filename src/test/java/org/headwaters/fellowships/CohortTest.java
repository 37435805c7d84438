package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.StaleVersion;
import org.junit.jupiter.api.Test;

class CohortTest {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");
    private static final Money ENOUGH = Money.of(24_000, "USD");

    private final CohortPlan plan = CohortPlans.plan(ZONE);

    @Test
    void whatIsPlanned_comesBackAsItWasPlanned() {
        assertThat(CohortPlans.planned(plan).plan()).isEqualTo(plan);
    }

    @Test
    void itIsPublished_withMoneyForEveryPlaceToTheCent() {
        assertThat(CohortPlans.planned(plan).publish(NOW, 0, ENOUGH)).isTrue();
        refused("publish.money", () -> CohortPlans.planned(plan).publish(NOW, 0, ENOUGH.minus(new Money(1, "USD"))));
    }

    @Test
    void itIsNotPublished_withoutACoach_aQuestion_orAWindowToCome() {
        refused("publish.coach", () -> publish(CohortPlans.helpedByNobody(plan)));
        refused("publish.questions", () -> publish(CohortPlans.askingNothing(plan)));
        var closes = plan.terms().closesAt();
        refused("publish.over", () -> CohortPlans.planned(plan).publish(closes, 0, ENOUGH));
    }

    @Test
    void anExpertAlone_isNoCoach() {
        var expert = List.of(new GuideTerms(CohortPlans.COACH, CohortGuide.Role.EXPERT));
        refused("publish.coach", () -> publish(new CohortPlan(plan.terms(), plan.gates(), plan.questions(), expert)));
    }

    @Test
    void aSecondClick_publishesNothing_andASomebodyWhoSawAnOlderOne_isTold() {
        var cohort = publish(plan);
        assertThat(cohort.publish(NOW.plusSeconds(5), 3, Money.zero("USD"))).isFalse();
        assertThat(cohort.getPublishedAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> CohortPlans.planned(plan).publish(NOW, 3, ENOUGH))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> cohort.change(plan, 3, CohortUse.NONE, NOW)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void beforeItIsPublished_everythingMayChange() {
        var cohort = CohortPlans.planned(plan);
        var other = CohortPlans.plan(ZoneId.of("UTC"), "2027-04-01", "2027-10-01");
        cohort.change(CohortPlans.askingNothing(other), 0, CohortUse.NONE, NOW);
        assertThat(cohort.plan()).isEqualTo(CohortPlans.askingNothing(other));
    }

    @Test
    void oncePublished_placesGrow_andNeverFallBelowThoseTaken() {
        var cohort = publish(plan);
        var terms = plan.terms();
        cohort.change(CohortPlans.closing(plan, terms.opensAt(), terms.closesAt(), 12), 0, taken(5), NOW);
        assertThat(cohort.getPlaces()).isEqualTo(12);
        cohort.change(CohortPlans.closing(plan, terms.opensAt(), terms.closesAt(), 5), 0, taken(5), NOW);
        assertThat(cohort.getPlaces()).isEqualTo(5);
        refused(
                "kept.places",
                () -> cohort.change(CohortPlans.closing(plan, terms.opensAt(), terms.closesAt(), 4), 0, taken(5), NOW));
    }

    @Test
    void oncePublished_theWindowOnlyGrows() {
        var cohort = publish(plan);
        var opens = plan.terms().opensAt();
        var closes = plan.terms().closesAt();
        cohort.change(CohortPlans.closing(plan, opens, closes.plusSeconds(60), 8), 0, CohortUse.NONE, NOW);
        assertThat(cohort.getClosesAt()).isEqualTo(closes.plusSeconds(60));
        refused(
                "kept.window",
                () -> cohort.change(CohortPlans.closing(plan, opens, closes, 8), 0, CohortUse.NONE, NOW));
        refused(
                "kept.window",
                () -> cohort.change(
                        CohortPlans.closing(plan, opens.minusSeconds(1), closes.plusSeconds(60), 8),
                        0,
                        CohortUse.NONE,
                        NOW));
    }

    @Test
    void oncePublished_itsQuestionsItsDaysAndItsHelp_areKept() {
        var cohort = publish(plan);
        refused("kept.terms", () -> cohort.change(CohortPlans.askingNothing(plan), 0, CohortUse.NONE, NOW));
        refused("publish.coach", () -> cohort.change(CohortPlans.helpedByNobody(plan), 0, CohortUse.NONE, NOW));
        var later = new ArrayList<>(plan.gates());
        later.set(4, new GateTerms(GateKind.FUNDING, plan.gates().get(4).due().plusDays(1), Money.of(600, "USD")));
        refused(
                "kept.days",
                () -> cohort.change(
                        new CohortPlan(plan.terms(), later, plan.questions(), plan.guides()), 0, CohortUse.NONE, NOW));
        refused(
                "kept.stipend",
                () -> cohort.change(CohortPlans.paying(plan, Money.of(599, "USD")), 0, CohortUse.NONE, NOW));
        cohort.change(CohortPlans.paying(plan, Money.of(700, "USD")), 0, CohortUse.NONE, NOW);
        assertThat(cohort.plan().stipends()).isEqualTo(Money.of(28_000, "USD"));
    }

    @Test
    void whoHelps_mayChangeAtAnyTime_andWhoHelpedStaysInItsHistory() {
        var cohort = publish(plan);
        var other = new GuideTerms(new PersonId(9), CohortGuide.Role.COACH);
        cohort.change(
                new CohortPlan(plan.terms(), plan.gates(), plan.questions(), List.of(other)), 0, CohortUse.NONE, NOW);
        assertThat(cohort.getGuides()).extracting(CohortGuide::terms).containsExactly(other);
        assertThat(cohort.isCoachedBy(CohortPlans.COACH)).isFalse();
        assertThat(cohort.isCoachedBy(new PersonId(9))).isTrue();
    }

    @Test
    void usualGates_fallOnWorkingDays_inTheirOrder_withinTheCohort() {
        for (var first = LocalDate.parse("2026-12-01"); first.getYear() < 2029; first = first.plusDays(1)) {
            var span = new CohortSpan(first, first.plusMonths(6));
            var gates = GateTerms.usual(span, "USD");
            assertThat(gates).allSatisfy(gate -> assertThat(gate.due().getDayOfWeek())
                    .isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
            new CohortPlan(plan.terms().span().equals(span) ? plan.terms() : terms(span), gates, List.of(), List.of());
        }
    }

    @Test
    void aGateBeforeTheOneBefore_orAfterTheEnd_isRefused() {
        refused("gateOrder.TEST", () -> moved(2, plan.gates().get(1).due()));
        refused("gateOrder.EXPLORE", () -> moved(0, plan.terms().span().begins()));
        refused("gateAfterEnd", () -> moved(4, plan.terms().span().ends().plusDays(1)));
        moved(4, plan.terms().span().ends());
    }

    @Test
    void whatAGatePays_standsOnceATeamHasPassedIt() {
        var cohort = publish(plan);
        var passed = new CohortUse(1, true, Set.of(GateKind.PROTOTYPE));
        refused(
                "kept.stipendPassed",
                () -> cohort.change(CohortPlans.paying(plan, Money.of(700, "USD")), 0, passed, NOW));
        cohort.change(paying(GateKind.TEST, 700), 0, passed, NOW);
        assertThat(cohort.gate(GateKind.TEST).getStipend()).isEqualTo(Money.of(700, "USD"));
    }

    @Test
    void aWindowThatClosed_doesNotOpenAgain_onceSomethingIsDecided() {
        var cohort = publish(plan);
        var opens = plan.terms().opensAt();
        var closes = plan.terms().closesAt();
        var longer = CohortPlans.closing(plan, opens, closes.plusSeconds(60), 8);
        var decided = new CohortUse(0, true, Set.of());
        var after = closes.plusSeconds(1);
        refused("kept.decided", () -> cohort.change(longer, 0, decided, after));
        cohort.change(plan, 0, decided, after);
        cohort.change(longer, 0, CohortUse.NONE, after);
        assertThat(cohort.getClosesAt()).isEqualTo(closes.plusSeconds(60));
    }

    private CohortPlan paying(GateKind kind, long major) {
        var gates = plan.gates().stream()
                .map(gate -> gate.kind() == kind ? new GateTerms(kind, gate.due(), Money.of(major, "USD")) : gate)
                .toList();
        return new CohortPlan(plan.terms(), gates, plan.questions(), plan.guides());
    }

    private static CohortUse taken(long teams) {
        return new CohortUse(teams, false, Set.of());
    }

    private void moved(int gate, LocalDate day) {
        var gates = new ArrayList<>(plan.gates());
        gates.set(gate, new GateTerms(GateKind.values()[gate], day, Money.zero("USD")));
        new CohortPlan(plan.terms(), gates, List.of(), List.of());
    }

    private static CohortTerms terms(CohortSpan span) {
        var first = span.begins().atStartOfDay(ZONE).toInstant();
        return CohortPlans.terms(span, ZONE, first.minusSeconds(90_000), first.minusSeconds(9_000), 8);
    }

    private static Cohort publish(CohortPlan plan) {
        var cohort = CohortPlans.planned(plan);
        cohort.publish(NOW, 0, ENOUGH);
        return cohort;
    }

    private static void refused(String key, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo("fellowships.refused." + key));
    }
}
