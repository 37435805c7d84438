package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import jakarta.json.bind.JsonbBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.fellowships.FellowCast.Squad;
import org.headwaters.grants.ApplyWorkflow;
import org.headwaters.grants.GrantCast;
import org.headwaters.network.Cast;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a pitch in the room of grants, as the team's last gate takes it: once each, in its order, with a way on from everywhere. */
@InServer
class PitchAnsweredIT {
    private static final Duration LONG = Duration.ofSeconds(60);

    @Inject
    WhenPitchesAreAnswered answers;

    @Inject
    GateWorkflow gates;

    @Inject
    GateDesk desk;

    @Inject
    PitchDesk pitches;

    @Inject
    ClockWorkflow clock;

    @Inject
    ApplyWorkflow apply;

    @Inject
    GrantCast grants;

    @Inject
    StipendsAreOwed invariant;

    @Inject
    FellowCast fellows;

    @Inject
    GateCast shows;

    @Inject
    PersonNames names;

    @Inject
    Entities entities;

    @Inject
    InTransaction transaction;

    @Inject
    Acting acting;

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    private Squad squad;

    @BeforeEach
    void aTeamWithItsPitchReady() throws Exception {
        var call = grants.offer(Money.of(50_000, "USD"), Money.zero("USD")).reference();
        squad = fellows.team(fellows.cohort(CohortState.RUNNING), TeamStage.PLACED);
        fellows.sql(
                "update cohort set pitch_call = ? where reference = ?",
                call,
                squad.fellowship().reference());
        shows.write(
                squad, new PitchTold("A lamp", "Nine of ten", "Forty schools", Money.of(2_400, "USD"), "Forty lamps"));
        for (var kind : GateKind.values()) {
            if (kind != GateKind.FUNDING) {
                fellows.gate(squad, kind, GateStage.PASSED);
            }
        }
    }

    @Test
    void fromTwoTabs_thePitchIsHandedInOnce_andBeginsOneApplication() throws Exception {
        try (var one = signedIn(squad.ada());
                var other = signedIn(squad.ben())) {
            one.get(page());
            other.get(page());
            one.submit("handing", "handIn", "handIn");
            one.again();
            other.submit("handing", "handIn", "handIn");
            other.again();
        }
        assertThat(fellows.audited(squad.reference(), "fellowships.funding.hand_in"))
                .isEqualTo(1);
        until("opened", () -> state().equals("OPENED"));
        assertThat(number("select count(*) from application where fellowship_reference = '" + squad.reference() + "'"))
                .isEqualTo(1);
    }

    @Test
    void whatIsWithdrawn_givesTheGateBack_andThePitchSetsOutAgain() throws Exception {
        handIn();
        until("opened", () -> state().equals("OPENED"));
        var first = application();
        acting.as(squad.iris(), () -> apply.withdraw(first, "Not yet"), PARTNER);
        until("given back", () -> stage() == GateStage.OPEN);
        assertThat(state()).isEqualTo("WITHDRAWN");
        assertThat(fellows.audited(squad.reference(), "fellowships.funding.return"))
                .isEqualTo(1);

        handIn();
        until("opened again", () -> state().equals("OPENED"));
        assertThat(application()).isNotEqualTo(first);
        hear(PitchState.WITHDRAWN, first, Instant.now().minusSeconds(600));
        assertThat(state()).as("older news of the first").isEqualTo("OPENED");
        assertThat(stage()).isEqualTo(GateStage.SUBMITTED);
    }

    @Test
    void aDecision_andItsCorrection_areTakenOnceEach_howeverOftenTheyAreDelivered() throws Exception {
        handIn();
        until("opened", () -> state().equals("OPENED"));
        var it = application();
        var told = Instant.now().plusSeconds(10);
        hear(PitchState.AWARDED, it, told);
        hear(PitchState.AWARDED, it, told);
        assertThat(stage()).isEqualTo(GateStage.PASSED);
        assertThat(fellows.audited(squad.reference(), "fellowships.funding.answer"))
                .isEqualTo(1);
        hear(PitchState.CORRECTED, it, told.plusSeconds(10));
        hear(PitchState.CORRECTED, it, told.plusSeconds(10));
        hear(PitchState.AWARDED, it, told);
        assertThat(stage()).isEqualTo(GateStage.SUBMITTED);
        assertThat(state()).isEqualTo("CORRECTED");
        assertThat(fellows.audited(squad.reference(), "fellowships.funding.reopen"))
                .isEqualTo(1);
        assertThat(acting.as(squad.ada(), () -> pitches.pitch(squad.reference()), PARTNER)
                        .awarded())
                .isNull();
        hear(PitchState.DECLINED, it, told.plusSeconds(20));
        assertThat(stage()).isEqualTo(GateStage.PASSED);
    }

    @Test
    void whatWasMissed_andIsCarriedOn_isAnswered_thoughNobodyHandedItInAgain() throws Exception {
        handIn();
        until("opened", () -> state().equals("OPENED"));
        var it = application();
        var missed = Instant.now().plusSeconds(10);
        hear(PitchState.MISSED, it, missed);
        assertThat(stage()).isEqualTo(GateStage.OPEN);
        hear(PitchState.OPENED, it, missed.plusSeconds(10));
        hear(PitchState.SUBMITTED, it, missed.plusSeconds(20));
        hear(PitchState.AWARDED, it, missed.plusSeconds(30));
        assertThat(stage()).isEqualTo(GateStage.PASSED);
    }

    @Test
    void aPitchThatIsWithThePanelWhenTheCohortEnds_isAnsweredAfterIt_andItsStipendIsOwed() throws Exception {
        fellows.sql(
                "update cohort_gate set stipend_minor = 70000 where kind = 'FUNDING' and cohort_id = (select id from cohort"
                        + " where reference = ?)",
                squad.fellowship().reference());
        handIn();
        until("opened", () -> state().equals("OPENED"));
        fellows.sql(
                "update cohort set begins_on = begins_on - 240, ends_on = ends_on - 240 where reference = ?",
                squad.fellowship().reference());
        clock.finishByClock(squad.reference());
        assertThat(fellows.stage(squad.reference())).isEqualTo(TeamStage.FINISHED);
        hear(PitchState.AWARDED, application(), Instant.now().plusSeconds(10));
        assertThat(stage()).isEqualTo(GateStage.PASSED);
        assertThat(number("select count(*) from payment where subject_reference = '" + squad.reference() + "/FUNDING'"))
                .isEqualTo(1);
    }

    @Test
    void aTeamThatHasLeft_hearsOfItsPitch_andPassesNoGateAnyMore() throws Exception {
        handIn();
        until("opened", () -> state().equals("OPENED"));
        fellows.sql("update team set stage = 'LEFT', ended_at = placed_at where reference = ?", squad.reference());
        hear(PitchState.AWARDED, application(), Instant.now().plusSeconds(10));
        assertThat(state()).isEqualTo("AWARDED");
        assertThat(stage()).isEqualTo(GateStage.SUBMITTED);
        assertThat(number("select count(*) from payment where subject_reference = '" + squad.reference() + "/FUNDING'"))
                .isZero();
    }

    @Test
    void whileAnAwardIsCorrected_itsStipendIsNoViolation_andNobodyPaysIt_untilTheNextDecision() throws Exception {
        fellows.sql(
                "update cohort_gate set stipend_minor = 70000 where kind = 'FUNDING' and cohort_id = (select id from cohort"
                        + " where reference = ?)",
                squad.fellowship().reference());
        handIn();
        until("opened", () -> state().equals("OPENED"));
        var it = application();
        var told = Instant.now().plusSeconds(10);
        hear(PitchState.AWARDED, it, told);
        assertThat(payable()).isEqualTo(1);
        hear(PitchState.CORRECTED, it, told.plusSeconds(10));
        assertThat(stage()).isEqualTo(GateStage.SUBMITTED);
        assertThat(payable()).isZero();
        assertThat(transaction.run(() -> invariant.violations())).doesNotContain(squad.reference() + "/FUNDING");
        hear(PitchState.DECLINED, it, told.plusSeconds(20));
        assertThat(payable()).isEqualTo(1);
        assertThat(number("select count(*) from team_stipend where reference = '" + squad.reference() + "/FUNDING'"))
                .isEqualTo(1);
        assertThat(transaction.run(() -> invariant.violations())).doesNotContain(squad.reference() + "/FUNDING");
    }

    private long payable() {
        return number("select count(*) from payment where stage = 'DUE' and subject_reference = '" + squad.reference()
                + "/FUNDING'");
    }

    private void handIn() throws Exception {
        var version = acting.as(squad.ada(), () -> desk.gate(squad.reference(), GateKind.FUNDING), PARTNER)
                .version();
        acting.as(squad.ada(), () -> gates.handIn(squad.reference(), GateKind.FUNDING, version), PARTNER);
    }

    private void hear(PitchState state, String application, Instant at) throws Exception {
        var amount = state == PitchState.AWARDED ? Long.valueOf(240_000) : null;
        var json = JsonbBuilder.create()
                .toJson(new PitchNews.News(
                        squad.reference(), state, application, amount, amount == null ? null : "USD", at));
        transaction.run(() -> {
            answers.handle(squad.reference(), json);
            return null;
        });
    }

    private GateStage stage() {
        return GateStage.valueOf(
                (String) entities.one("select g.stage from team_gate g join team t on t.id = g.team_id where g.kind ="
                        + " 'FUNDING' and t.reference = '" + squad.reference() + "'"));
    }

    private String state() {
        return (String) answer("state");
    }

    private String application() {
        return (String) answer("application_reference");
    }

    private Object answer(String column) {
        return entities.one("select p." + column + " from pitch_answer p join team t on t.id = p.team_id where"
                + " t.reference = '" + squad.reference() + "'");
    }

    private long number(String sql) {
        return ((Number) entities.one(sql)).longValue();
    }

    /** The news travels by the outbox, whose relay beats every second. */
    private static void until(String what, Callable<Boolean> holds) throws Exception {
        var end = Instant.now().plus(LONG);
        while (!holds.call()) {
            assertThat(Instant.now()).as(what).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private String page() {
        return "/fellowships/gate?ref=" + squad.reference() + "&gate=FUNDING";
    }

    private HttpVisitor signedIn(PersonId person) throws Exception {
        var email = transaction.run(() -> names.emailOf(person));
        return new HttpVisitor(port).signIn(email, Cast.PASSWORD);
    }
}
