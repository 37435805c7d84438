package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.FINANCE;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.headwaters.fellowships.FellowCast.Squad;
import org.headwaters.funds.AccountDetails;
import org.headwaters.funds.FileFormat;
import org.headwaters.funds.Funds;
import org.headwaters.funds.PaymentCast;
import org.headwaters.funds.PaymentStage;
import org.headwaters.funds.PaymentWorkflow;
import org.headwaters.network.Cast;
import org.headwaters.platform.Causes;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A stipend from the gate that owes it to the bank: proposed by one, approved by another, exported once, paid once. */
@InServer
class StipendJourneyIT {
    private static final Money STIPEND = Money.of(500, "USD");

    @Inject
    GateWorkflow gates;

    @Inject
    CohortWorkflow cohorts;

    @Inject
    CohortDesk cohortDesk;

    @Inject
    PaymentWorkflow payments;

    @Inject
    PaymentCast money;

    @Inject
    Funds funds;

    @Inject
    StipendsAreOwed invariant;

    @Inject
    FellowCast fellows;

    @Inject
    GateCast shows;

    @Inject
    Cast cast;

    @Inject
    Entities entities;

    @Inject
    InTransaction transaction;

    @Inject
    Acting acting;

    private Squad squad;
    private PersonId sam;
    private PersonId daniel;

    @BeforeEach
    void aTeamAtItsFirstGate_andTwoWhoPay() {
        squad = fellows.team(fellows.cohort(CohortState.RUNNING), TeamStage.PLACED);
        sam = cast.person("Sam Whitlock", FINANCE);
        daniel = cast.person("Daniel Voss", APPROVER);
        money.account(
                squad.museum(), new AccountDetails("Museum of Tides", "DE", "DE89370400440532013000", ""), sam, daniel);
    }

    @Test
    void aPassedGate_isPaidByTwo_exportedOnce_andPaidOnce() throws Exception {
        passed();
        var payment = payment();
        acting.as(sam, () -> payments.propose(payment, money.version(payment)), FINANCE);
        var both = cast.person("Both Hats", FINANCE, APPROVER);
        assertThatThrownBy(() -> acting.as(sam, () -> payments.approve(payment, money.version(payment)), FINANCE))
                .satisfies(no -> assertThat(Causes.isForbidden(no)).isTrue());
        assertThatThrownBy(() -> acting.as(
                        squad.fellowship().coach(), () -> payments.approve(payment, money.version(payment)), APPROVER))
                .isInstanceOf(Refusal.class);
        acting.as(daniel, () -> payments.approve(payment, money.version(payment)), APPROVER);
        var files =
                acting.together(3, both, () -> payments.export(List.of(payment), FileFormat.CSV), FINANCE, APPROVER);
        assertThat(files).filteredOn(Acting.Outcome::succeeded).hasSize(1);
        assertThat(money.stage(payment)).isEqualTo(PaymentStage.EXPORTED);
        var version = money.version(payment);
        var today = LocalDate.now(ZoneOffset.UTC);
        var paid = acting.together(
                3,
                sam,
                () -> {
                    payments.paid(payment, version, today);
                    return null;
                },
                FINANCE);
        assertThat(paid).filteredOn(Acting.Outcome::succeeded).hasSize(1);

        assertThat(money.stage(payment)).isEqualTo(PaymentStage.PAID);
        assertThat(funds.standing(squad.fellowship().pool()).paid()).isEqualTo(STIPEND);
        assertThat(funds.standing(squad.fellowship().pool()).committed().isZero())
                .isTrue();
        assertThat(entities.one("select stage from team_stipend where reference = '" + reference() + "'"))
                .isEqualTo("PAID");
        assertThat(fellows.audited(squad.reference(), "fellowships.stipend.paid"))
                .isEqualTo(1);
        assertThat(broken()).isFalse();
    }

    @Test
    void whoProposesIt_neverApprovesIt() throws Exception {
        passed();
        var payment = payment();
        var both = cast.person("Both Hats", FINANCE, APPROVER);
        acting.as(both, () -> payments.propose(payment, money.version(payment)), FINANCE, APPROVER);
        assertThatThrownBy(() ->
                        acting.as(both, () -> payments.approve(payment, money.version(payment)), FINANCE, APPROVER))
                .isInstanceOf(Refusal.class);
        assertThat(money.stage(payment)).isEqualTo(PaymentStage.PROPOSED);
    }

    @Test
    void aStipend_growsUntilATeamHasPassedItsGate_andStandsFromThenOn() throws Exception {
        pays(GateKind.EXPLORE, 600);
        passed();
        assertThat(funds.standing(squad.fellowship().pool()).committed()).isEqualTo(Money.of(600, "USD"));
        refused("kept.stipendPassed", () -> pays(GateKind.EXPLORE, 700));
        refused("kept.stipendPassed", () -> pays(GateKind.EXPLORE, 0));
        pays(GateKind.PROTOTYPE, 300);
        assertThat(broken()).isFalse();
    }

    @Test
    void aGateThatPaidNothing_paysNothingLaterEither() throws Exception {
        fellows.gate(squad, GateKind.PROTOTYPE, GateStage.PASSED);
        refused("kept.stipendPassed", () -> pays(GateKind.PROTOTYPE, 300));
        assertThat(transaction.run(() -> invariant.violations())).doesNotContain(squad.reference() + "/PROTOTYPE");
    }

    private void passed() throws Exception {
        shows.explored(squad);
        shows.handIn(squad, GateKind.EXPLORE);
        var seen = shows.gate(squad, GateKind.EXPLORE).version();
        acting.as(
                squad.fellowship().coach(),
                () -> gates.pass(squad.reference(), GateKind.EXPLORE, seen, "Well listened"),
                REVIEWER);
    }

    private void pays(GateKind kind, long major) throws Exception {
        var cohort = squad.fellowship().reference();
        acting.as(
                squad.fellowship().officer(),
                () -> {
                    var sheet = cohortDesk.sheet(cohort);
                    var plan = sheet.plan();
                    var changed = plan.gates().stream()
                            .map(gate -> gate.kind() == kind
                                    ? new GateTerms(kind, gate.due(), Money.of(major, "USD"))
                                    : gate)
                            .toList();
                    cohorts.change(
                            cohort,
                            sheet.version(),
                            new CohortPlan(plan.terms(), changed, plan.questions(), plan.guides()));
                },
                OFFICER);
    }

    private String payment() {
        return (String) entities.one("select reference from payment where subject_reference = '" + reference() + "'");
    }

    private String reference() {
        return squad.reference() + "/EXPLORE";
    }

    private boolean broken() throws Exception {
        return transaction.run(() -> invariant.violations().contains(reference()));
    }

    private static void refused(String why, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).satisfies(failed -> assertThat(
                        Causes.find(Refusal.class, failed).map(Refusal::key))
                .contains("fellowships.refused." + why));
    }
}
