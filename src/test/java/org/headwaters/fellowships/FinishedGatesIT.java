package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.fellowships.FellowCast.Squad;
import org.headwaters.network.Cast;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Causes;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.WorkSource.Task;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was handed in before the last day of a cohort is judged after it, and pays what it would have paid. */
@InServer
@Tag("h2")
class FinishedGatesIT {
    @Inject
    FellowCast fellows;

    @Inject
    GateCast shows;

    @Inject
    GateWorkflow gates;

    @Inject
    GateDesk desk;

    @Inject
    CoachDesk coaches;

    @Inject
    GateWork work;

    @Inject
    ClockWorkflow clock;

    @Inject
    StipendsAreOwed invariant;

    @Inject
    PersonNames names;

    @Inject
    Caller caller;

    @Inject
    Acting acting;

    @Inject
    InTransaction transaction;

    @Inject
    Entities entities;

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    private Squad squad;
    private PersonId coach;

    @BeforeEach
    void aTeamThatHandedIn_whenItsCohortEnds() throws Exception {
        squad = fellows.team(fellows.cohort(CohortState.RUNNING), TeamStage.PLACED);
        coach = squad.fellowship().coach();
        shows.explored(squad);
        shows.handIn(squad, GateKind.EXPLORE);
        end(squad);
    }

    @Test
    void itsCoachFindsIt_passesIt_andItsStipendIsOwed() throws Exception {
        assertThat(acting.as(coach, () -> coaches.list(), REVIEWER).read())
                .extracting(CoachScreen.Line::team)
                .containsExactly(squad.reference());
        assertThat(waiting())
                .extracting(Task::link)
                .containsExactly(FellowshipLinks.gate(squad.reference(), GateKind.EXPLORE));
        try (var visitor = signedIn(coach)) {
            visitor.get(page());
            assertThat(visitor.body()).contains("Its cohort is over").doesNotContain("id=\"askMore\"");
            visitor.submit("passing", "feedback", "Well listened", "pass", "pass");
        }
        assertThat(gate().stage()).isEqualTo(GateStage.PASSED);
        assertThat(stipends()).isEqualTo(1);
        assertThat(fellows.mailsTo(squad.ben())).anyMatch(mail -> mail.contains("Well listened"));
        assertThat(transaction.run(() -> invariant.violations())).doesNotContain(squad.reference() + "/EXPLORE");
        assertThat(waiting()).isEmpty();
        assertThat(acting.as(coach, () -> coaches.coaches(), REVIEWER)).isFalse();
    }

    @Test
    void anOfficerPassesItToo() throws Exception {
        var version = gate().version();
        acting.as(
                squad.fellowship().officer(),
                () -> {
                    gates.pass(squad.reference(), GateKind.EXPLORE, version, "Well listened");
                    return null;
                },
                OFFICER);
        assertThat(gate().stage()).isEqualTo(GateStage.PASSED);
        assertThat(stipends()).isEqualTo(1);
    }

    @Test
    void nothingMoreIsAskedOfATeamThatCannotAnswer_andItTakesNothingBack() throws Exception {
        var version = gate().version();
        assertThat(gate().may()).matches(may -> may.judge() && !may.askMore() && !may.write());
        refused(
                "over",
                () -> acting.as(
                        coach,
                        () -> {
                            gates.askMore(squad.reference(), GateKind.EXPLORE, version, "One more");
                            return null;
                        },
                        REVIEWER));
        refused(
                "noPlace",
                () -> acting.as(
                        squad.ada(),
                        () -> {
                            gates.takeBack(squad.reference(), GateKind.EXPLORE, version);
                            return null;
                        },
                        PARTNER));
        assertThat(gate().stage()).isEqualTo(GateStage.SUBMITTED);
        assertThat(stipends()).isZero();
    }

    @Test
    void whatWasNeverHandedIn_waitsForNobody_andIsNotPassed() throws Exception {
        var other = fellows.team(fellows.cohort(CohortState.RUNNING), TeamStage.PLACED);
        end(other);
        var theirs = other.fellowship().coach();
        var seen = acting.as(theirs, () -> desk.gate(other.reference(), GateKind.EXPLORE), REVIEWER);
        assertThat(seen.late()).isFalse();
        assertThat(seen.may().judge()).isFalse();
        assertThat(acting.as(theirs, () -> coaches.list(), REVIEWER).isEmpty()).isTrue();
        refused(
                "illegalMove",
                () -> acting.as(
                        theirs,
                        () -> {
                            gates.pass(other.reference(), GateKind.EXPLORE, seen.version(), "Well listened");
                            return null;
                        },
                        REVIEWER));
    }

    private void end(Squad team) {
        var last = LocalDate.now(FellowCast.ZONE).minusDays(2);
        fellows.sql(
                "update cohort set begins_on = cast(? as date), ends_on = cast(? as date) where reference = ?",
                last.minusMonths(7).toString(),
                last.toString(),
                team.fellowship().reference());
        clock.finishByClock(team.reference());
        assertThat(fellows.stage(team.reference())).isEqualTo(TeamStage.FINISHED);
    }

    private GateShown gate() throws Exception {
        return acting.as(coach, () -> desk.gate(squad.reference(), GateKind.EXPLORE), REVIEWER);
    }

    private List<Task> waiting() throws Exception {
        return acting.as(coach, () -> work.waitingFor(caller), REVIEWER);
    }

    private long stipends() {
        return ((Number) entities.one(
                        "select count(*) from payment where subject_reference = '" + squad.reference() + "/EXPLORE'"))
                .longValue();
    }

    private String page() {
        return "/fellowships/gate?ref=" + squad.reference() + "&gate=EXPLORE";
    }

    private HttpVisitor signedIn(PersonId person) throws Exception {
        var email = transaction.run(() -> names.emailOf(person));
        return new HttpVisitor(port).signIn(email, Cast.PASSWORD);
    }

    private static void refused(String why, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).satisfies(failed -> assertThat(
                        Causes.find(Refusal.class, failed).map(Refusal::key))
                .contains("fellowships.refused." + why));
    }
}
