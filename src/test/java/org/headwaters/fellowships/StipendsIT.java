package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.FINANCE;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.headwaters.funds.Funds;
import org.headwaters.funds.PaymentDesk;
import org.headwaters.funds.PaymentEvent;
import org.headwaters.funds.PaymentWorkflow;
import org.headwaters.network.Cast;
import org.headwaters.platform.Money;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.Test;

@InServer
class StipendsIT {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @Inject
    Event<GateEvent> gates;

    @Inject
    Event<PaymentEvent> news;

    @Inject
    StipendsAreOwed invariant;

    @Inject
    StipendEntries guard;

    @Inject
    Funds funds;

    @Inject
    PaymentDesk payments;

    @Inject
    PaymentWorkflow paying;

    @Inject
    FellowCast fellows;

    @Inject
    Cast cast;

    @Inject
    Acting acting;

    @Inject
    InTransaction transaction;

    @Inject
    Entities entities;

    @Test
    void aPassedGate_owesItsStipendToTheLead_onceHoweverOftenItIsTold() throws Exception {
        var squad = squad();
        pass(squad);
        pass(squad);
        assertThat(count("payment", squad)).isEqualTo(1);
        assertThat(count("team_stipend", squad)).isEqualTo(1);
        var standing = funds.standing(squad.fellowship().pool());
        assertThat(standing.committed()).isEqualTo(Money.of(500, "USD"));
        assertThat(entities.one("select payee_id from payment where subject_reference = '" + reference(squad) + "'"))
                .isEqualTo(squad.museum().value());
        assertThat(broken(squad)).isFalse();
    }

    @Test
    void aGateWithoutAStipend_paysNothing() throws Exception {
        var squad = squad();
        fellows.sql(
                "update cohort_gate set stipend_minor = 0 where cohort_id = (select cohort_id from team where reference"
                        + " = ?)",
                squad.reference());
        pass(squad);
        assertThat(count("payment", squad)).isZero();
    }

    @Test
    void whereThePoolHasNotEnough_theGateIsNotPassed_andNothingIsPromised() throws Exception {
        var squad = squad();
        fellows.sql(
                "update cohort_gate set stipend_minor = 1000000000 where kind = 'EXPLORE' and cohort_id = (select"
                        + " cohort_id from team where reference = ?)",
                squad.reference());
        assertThatThrownBy(() -> fire(squad)).isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.key())
                .isEqualTo("fellowships.refused.stipendPool"));
        assertThat(count("payment", squad)).isZero();
        assertThat(funds.standing(squad.fellowship().pool()).committed().isZero())
                .isTrue();
    }

    @Test
    void aPassedGateWithoutItsStipend_isFound() throws Exception {
        var squad = squad();
        fellows.gate(squad, GateKind.EXPLORE, GateStage.PASSED);
        assertThat(broken(squad)).isTrue();
        fire(squad);
        assertThat(broken(squad)).isFalse();
        fellows.sql("update team_stipend set amount_minor = amount_minor + 1 where reference = ?", reference(squad));
        assertThat(broken(squad)).isTrue();
    }

    @Test
    void whoIsTiedToTheTeam_orPassedTheGate_doesNotHandleItsMoney() throws Exception {
        var squad = squad();
        pass(squad);
        var finance = cast.person("Dorte Lindqvist", FINANCE);
        var tied = cast.person("Tied", FINANCE);
        cast.affiliate(tied, squad.schools(), null);
        assertThat(knows(finance, squad, FINANCE)).isTrue();
        assertThat(knows(tied, squad, FINANCE)).isFalse();
        assertThat(knows(squad.ada(), squad, FINANCE)).isFalse();
        assertThat(knows(squad.fellowship().coach(), squad, FINANCE, REVIEWER)).isFalse();
        var payment = (String)
                entities.one("select reference from payment where subject_reference = '" + reference(squad) + "'");
        assertThat(acting.as(finance, () -> payments.payment(payment), FINANCE)).isNotNull();
        assertThatThrownBy(() -> acting.as(tied, () -> payments.payment(payment), FINANCE))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        acting.as(squad.fellowship().coach(), () -> paying.approve(payment, 1), APPROVER, REVIEWER))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatBecameOfThePayment_isToldInTheTeamsHistory_once() throws Exception {
        var squad = squad();
        pass(squad);
        var subject = new SubjectRef("stipend", reference(squad));
        var failed = new PaymentEvent.Failed(subject, "No such account", false, NOW);
        tell(failed);
        tell(failed);
        assertThat(told(squad, "EXPLORE STIPEND_FAILED")).isEqualTo(1);
        assertThat(stage(squad)).isEqualTo("FAILED");
        var paid =
                new PaymentEvent.Paid(subject, Money.of(500, "USD"), LocalDate.of(2026, 11, 23), NOW.plusSeconds(60));
        tell(paid);
        tell(paid);
        assertThat(told(squad, "EXPLORE STIPEND_PAID")).isEqualTo(1);
        assertThat(stage(squad)).isEqualTo("PAID");
        assertThat(fellows.audited(squad.reference(), "fellowships.stipend.paid"))
                .isEqualTo(1);
    }

    private FellowCast.Squad squad() {
        return fellows.team(fellows.cohort(CohortState.RUNNING), TeamStage.PLACED);
    }

    private void pass(FellowCast.Squad squad) throws Exception {
        fellows.gate(squad, GateKind.EXPLORE, GateStage.PASSED);
        fire(squad);
    }

    private void fire(FellowCast.Squad squad) throws Exception {
        var coach = squad.fellowship().coach();
        acting.as(
                coach,
                () -> {
                    transaction.run(() -> {
                        gates.fire(new GateEvent.Passed(new GateEvent.Step(
                                squad.reference(),
                                GateKind.EXPLORE,
                                GateMove.PASS,
                                GateStage.SUBMITTED,
                                GateStage.PASSED,
                                coach,
                                null,
                                NOW,
                                "Well done",
                                1)));
                        return null;
                    });
                },
                REVIEWER);
    }

    private void tell(PaymentEvent event) throws Exception {
        transaction.run(() -> {
            news.fire(event);
            return null;
        });
    }

    private boolean knows(PersonId who, FellowCast.Squad squad, String... roles) throws Exception {
        return acting.as(who, () -> !payments.payments(null, 0, 1).toString().isEmpty() && known(squad), roles);
    }

    private boolean known(FellowCast.Squad squad) {
        return !guard.known(List.of(reference(squad)), caller()).isEmpty();
    }

    private static org.headwaters.platform.Caller caller() {
        return jakarta.enterprise
                .inject
                .spi
                .CDI
                .current()
                .select(org.headwaters.platform.Caller.class)
                .get();
    }

    private boolean broken(FellowCast.Squad squad) throws Exception {
        return transaction.run(() -> invariant.violations().contains(reference(squad)));
    }

    private long told(FellowCast.Squad squad, String move) {
        return ((Number) entities.one("select count(*) from history where subject_reference = '" + squad.reference()
                        + "' and move_name = '" + move + "'"))
                .longValue();
    }

    private String stage(FellowCast.Squad squad) {
        return (String) entities.one("select stage from team_stipend where reference = '" + reference(squad) + "'");
    }

    private long count(String table, FellowCast.Squad squad) {
        var column = table.equals("payment") ? "subject_reference" : "reference";
        return ((Number) entities.one(
                        "select count(*) from " + table + " where " + column + " = '" + reference(squad) + "'"))
                .longValue();
    }

    private static String reference(FellowCast.Squad squad) {
        return squad.reference() + "/EXPLORE";
    }
}
