package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.fellowships.FellowCast.Squad;
import org.headwaters.network.Cast;
import org.headwaters.platform.Causes;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No gate passes without its evidence, no other team reads it, and what was predicted stands, by every door. */
@InServer
@Tag("h2")
class GatesIT {
    @Inject
    FellowCast cast;

    @Inject
    GateCast shows;

    @Inject
    EvidenceWorkflow evidence;

    @Inject
    GateWorkflow gates;

    @Inject
    GateDesk desk;

    @Inject
    RoomDesk rooms;

    @Inject
    PersonNames names;

    @Inject
    InTransaction transaction;

    @Inject
    Entities entities;

    @Inject
    Acting acting;

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    private Squad squad;
    private Squad other;

    @BeforeEach
    void twoTeamsWithAPlace() {
        var fellowship = cast.cohort(CohortState.RUNNING);
        squad = cast.team(fellowship, TeamStage.PLACED);
        other = cast.team(fellowship, TeamStage.PLACED);
    }

    @Test
    void aGate_isHandedInAndPassed_withItsEvidenceAlone() throws Exception {
        shows.almostExplored(squad);
        refused("evidence", () -> shows.handIn(squad, GateKind.EXPLORE));
        assertThat(shows.gate(squad, GateKind.EXPLORE).evidence().missing())
                .containsExactly(new GateEvidence.Line("interviews", 4, 5));
        shows.write(squad, shows.interview(squad, "One", "Two"));
        refused("evidence", () -> shows.handIn(squad, GateKind.EXPLORE));
        shows.write(squad, shows.interview(squad, "One", "Two", "Three"));
        shows.handIn(squad, GateKind.EXPLORE);
        assertThat(cast.mailsTo(squad.fellowship().coach())).anyMatch(mail -> mail.contains("handed in Explore"));
        judge(squad.fellowship().coach(), () -> {
            pass(GateKind.EXPLORE);
            return null;
        });
        assertThat(shows.gate(squad, GateKind.EXPLORE).stage()).isEqualTo(GateStage.PASSED);
        assertThat(cast.mailsTo(squad.ben())).anyMatch(mail -> mail.contains("Well listened"));
        assertThat(cast.audited(squad.reference(), "fellowships.explore.pass")).isEqualTo(1);
        assertThat(shows.gate(squad, GateKind.EXPLORE).shows().notes().get(0).suggested())
                .isNotNull();
        refused("order", () -> shows.handIn(squad, GateKind.TEST));
    }

    @Test
    void evidenceThatIsGone_isMissedWhenTheGateIsPassed_andByTheForm() throws Exception {
        shows.explored(squad);
        try (var ada = signedIn(squad.ada())) {
            ada.get(page(squad, GateKind.EXPLORE));
            assertThat(ada.body()).contains("id=\"handIn\"");
            cast.sql("update interview set removed_at = written_at, removed_by = written_by where id = (select max(id)"
                    + " from interview)");
            ada.submit("handing", "handIn", "handIn");
            assertThat(ada.status()).isEqualTo(200);
            assertThat(ada.body()).contains("Something this gate asks for is still missing");
        }
        assertThat(shows.gate(squad, GateKind.EXPLORE).stage()).isEqualTo(GateStage.OPEN);
        cast.gate(squad, GateKind.EXPLORE, GateStage.SUBMITTED);
        refused(
                "evidence",
                () -> judge(squad.fellowship().coach(), () -> {
                    pass(GateKind.EXPLORE);
                    return null;
                }));
    }

    @Test
    void whatIsHandedIn_standsUntilItIsTakenBackOrSentBack() throws Exception {
        shows.explored(squad);
        shows.handIn(squad, GateKind.EXPLORE);
        refused("handedIn", () -> shows.write(squad, new QuestionTold("How might we hurry?")));
        var version = shows.gate(squad, GateKind.EXPLORE).version();
        acting.as(squad.ben(), () -> gates.takeBack(squad.reference(), GateKind.EXPLORE, version), PARTNER);
        shows.write(squad, new QuestionTold("How might we hurry?"));
        assertThatThrownBy(() -> judge(squad.fellowship().coach(), () -> {
                    gates.pass(squad.reference(), GateKind.EXPLORE, version, "Read before");
                    return null;
                }))
                .isInstanceOf(Refusal.class);
        shows.handIn(squad, GateKind.EXPLORE);
        judge(squad.fellowship().officer(), () -> {
            var seen = desk.gate(squad.reference(), GateKind.EXPLORE).version();
            gates.askMore(squad.reference(), GateKind.EXPLORE, seen, "One technician, please.");
            return null;
        });
        assertThat(cast.mailsTo(squad.ada())).anyMatch(mail -> mail.contains("One technician"));
        shows.write(squad, new QuestionTold("How might we share the keys?"));
        assertThat(shows.gate(squad, GateKind.EXPLORE).shows().earlier()).hasSize(2);
    }

    @Test
    void noFellow_passesAGate_andNoApproverAlone() throws Exception {
        shows.explored(squad);
        shows.handIn(squad, GateKind.EXPLORE);
        for (var who : List.of(squad.ada(), squad.iris(), squad.fellowship().approver(), other.ada())) {
            assertThatThrownBy(() -> acting.as(who, () -> pass(GateKind.EXPLORE), REVIEWER, APPROVER, PARTNER))
                    .satisfies(failed ->
                            assertThat(Causes.find(NotFound.class, failed)).isPresent());
        }
        assertThatThrownBy(() -> acting.as(squad.ada(), () -> pass(GateKind.EXPLORE), PARTNER))
                .satisfies(failed -> assertThat(Causes.isForbidden(failed)).isTrue());
    }

    @Test
    void toAnotherTeam_whatATeamShows_doesNotExist() throws Exception {
        var prototype = shows.prototype(squad, "A trolley", null);
        var file = shows.gate(squad, GateKind.PROTOTYPE)
                .shows()
                .prototypes()
                .get(0)
                .files()
                .get(0);
        hidden(() -> acting.as(other.ada(), () -> desk.gate(squad.reference(), GateKind.PROTOTYPE), PARTNER));
        hidden(() -> acting.as(other.ada(), () -> rooms.room(squad.reference()), PARTNER));
        var told = new PrototypeTold("Theirs", "Paper", "Nothing", null);
        for (var team : List.of(squad.reference(), other.reference())) {
            hidden(() -> acting.as(other.ada(), () -> evidence.write(team, prototype, 1, told), PARTNER));
            hidden(() ->
                    acting.as(other.ada(), () -> evidence.remove(team, EvidenceKind.PROTOTYPE, prototype, 1), PARTNER));
            hidden(() -> acting.as(
                    other.ada(), () -> evidence.write(team, 0, 0, new PredictionTold(prototype, "Us", "It")), PARTNER));
        }
        try (var stranger = signedIn(other.ada());
                var ada = signedIn(squad.ada());
                var partner = signedIn(squad.iris())) {
            assertThat(stranger.get(page(squad, GateKind.PROTOTYPE)).status()).isEqualTo(404);
            assertThat(stranger.get("/fellowships/team?ref=" + squad.reference())
                            .status())
                    .isEqualTo(404);
            assertThat(stranger.get(file.link()).status()).isEqualTo(404);
            assertThat(ada.get(file.link()).status()).isEqualTo(200);
            assertThat(partner.get(file.link()).status()).isEqualTo(200);
            assertThat(partner.get(page(squad, GateKind.PROTOTYPE)).body())
                    .contains("A trolley")
                    .doesNotContain("id=\"making\"");
            stranger.get(page(other, GateKind.PROTOTYPE) + "&what=PROTOTYPE&row=" + prototype);
            assertThat(stranger.body()).doesNotContain("A trolley");
            stranger.submit("making", "thing", "Ours", "madeOf", "Wood", "tests", "Us", "savePROTOTYPE", "x");
        }
        assertThat(shows.gate(squad, GateKind.PROTOTYPE).shows().prototypes())
                .extracting(EvidenceShown.Thing::what)
                .containsExactly("A trolley");
    }

    @Test
    void aPrediction_isLockedWhenItsTestBegins_byEveryDoor() throws Exception {
        var test = shows.predicted(squad, shows.prototype(squad, "A trolley", null));
        refused("notBegun", () -> shows.tell(squad, test, new HappenedTold("8 minutes", "Shorter")));
        try (var ben = signedIn(squad.ben())) {
            ben.get(page(squad, GateKind.TEST) + "&what=TEST&row=" + test);
            assertThat(ben.body()).contains("They save 20 minutes.");
            shows.begin(squad, test);
            var chosen = String.valueOf(
                    shows.gate(squad, GateKind.TEST).shows().prototypes().get(0).id());
            ben.submit("expecting", "prototype", chosen, "prediction", "They save 8 minutes.", "saveTEST", "x");
            assertThat(ben.body()).contains("wrote here at the same time");
            ben.submit("expecting", "prototype", chosen, "prediction", "They save 8 minutes.", "saveTEST", "x");
            assertThat(ben.body()).contains("its prediction stands as it was written");
        }
        var version = shows.gate(squad, GateKind.TEST)
                .shows()
                .test(test)
                .orElseThrow()
                .version();
        var prototype =
                shows.gate(squad, GateKind.TEST).shows().prototypes().get(0).id();
        refused(
                "locked",
                () -> acting.as(
                        squad.ada(),
                        () -> evidence.write(
                                squad.reference(), test, version, new PredictionTold(prototype, "Us", "8 minutes")),
                        PARTNER));
        refused(
                "testStays",
                () -> acting.as(
                        squad.ada(),
                        () -> evidence.remove(squad.reference(), EvidenceKind.TEST, test, version),
                        PARTNER));
        shows.tell(squad, test, new HappenedTold("8 minutes", "Shorter lists"));
        assertThat(shows.gate(squad, GateKind.TEST).shows().tests())
                .extracting(EvidenceShown.Trial::prediction)
                .containsExactly("They save 20 minutes.");
    }

    @Test
    void aTest_beginsWithTheWordsInTheForm_andNotWithOnesThatAColleagueChanged() throws Exception {
        var test = shows.predicted(squad, shows.prototype(squad, "A trolley", null));
        var seen = shows.gate(squad, GateKind.TEST).shows().test(test).orElseThrow();
        shows.begin(squad, test, seen.version(), "They save 8 minutes.");
        var begun = shows.gate(squad, GateKind.TEST).shows().test(test).orElseThrow();
        assertThat(begun.prediction()).isEqualTo("They save 8 minutes.");
        assertThat(begun.begun()).isNotNull();
        var other = shows.predicted(squad, seen.prototype());
        var before = shows.gate(squad, GateKind.TEST).shows().test(other).orElseThrow();
        acting.as(
                squad.ben(),
                () -> evidence.write(
                        squad.reference(),
                        other,
                        before.version(),
                        new PredictionTold(seen.prototype(), "Us", "Nothing is saved.")),
                PARTNER);
        assertThatThrownBy(() -> shows.begin(squad, other, before.version(), before.prediction()))
                .satisfies(failed ->
                        assertThat(Causes.find(StaleEvidence.class, failed)).isPresent());
    }

    @Test
    void ofTwoWhoWriteAtOnce_oneIsToldWhatTheOtherWrote() throws Exception {
        var id = shows.write(squad, new DroppedTold("A box", "Too slow"));
        Callable<Object> ada = () -> change(squad.ada(), id, "Nobody opens it");
        Callable<Object> ben = () -> change(squad.ben(), id, "It costs too much");
        var outcomes = acting.together(List.of(ada, ben));
        assertThat(outcomes).filteredOn(Acting.Outcome::succeeded).hasSize(1);
        assertThat(outcomes).filteredOn(one -> !one.succeeded()).allSatisfy(one -> assertThat(
                        Causes.find(StaleEvidence.class, one.failure()))
                .hasValueSatisfying(stale -> assertThat(stale.texts()).containsKey("why")));
    }

    @Test
    void whatAGatePays_isNotRaisedWhileItIsPassed_passingWaitsForWhoeverChangesTheCohort() throws Exception {
        shows.explored(squad);
        shows.handIn(squad, GateKind.EXPLORE);
        var coaching = Executors.newSingleThreadExecutor();
        try {
            var passing = transaction.run(() -> {
                cast.sql(
                        "update cohort set title = title where reference = ?",
                        squad.fellowship().reference());
                cast.sql(
                        "update cohort_gate set stipend_minor = 70000 where kind = 'EXPLORE' and cohort_id ="
                                + " (select id from cohort where reference = ?)",
                        squad.fellowship().reference());
                var begun = coaching.submit(() -> judge(squad.fellowship().coach(), () -> {
                    pass(GateKind.EXPLORE);
                    return null;
                }));
                assertThatThrownBy(() -> begun.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
                return begun;
            });
            passing.get();
        } finally {
            coaching.shutdown();
        }
        assertThat(shows.gate(squad, GateKind.EXPLORE).stage()).isEqualTo(GateStage.PASSED);
        assertThat(entities.one(
                        "select amount_minor from team_stipend where reference = '" + squad.reference() + "/EXPLORE'"))
                .isEqualTo(70_000L);
    }

    @Test
    void ofTwoWhoHandInAtOnce_oneStepIsMade() throws Exception {
        shows.explored(squad);
        var version = shows.gate(squad, GateKind.EXPLORE).version();
        acting.together(
                4,
                squad.ada(),
                () -> {
                    gates.handIn(squad.reference(), GateKind.EXPLORE, version);
                    return null;
                },
                PARTNER);
        assertThat(cast.audited(squad.reference(), "fellowships.explore.hand_in"))
                .isEqualTo(1);
    }

    private Object change(PersonId who, long id, String why) throws Exception {
        return acting.as(who, () -> evidence.write(squad.reference(), id, 1, new DroppedTold("A box", why)), PARTNER);
    }

    private void pass(GateKind kind) {
        var seen = desk.gate(squad.reference(), kind).version();
        gates.pass(squad.reference(), kind, seen, "Well listened");
    }

    private Object judge(PersonId who, Callable<Object> deed) throws Exception {
        return acting.as(who, deed, who.equals(squad.fellowship().officer()) ? OFFICER : REVIEWER);
    }

    private static String page(Squad team, GateKind kind) {
        return "/fellowships/gate?ref=" + team.reference() + "&gate=" + kind;
    }

    private HttpVisitor signedIn(PersonId person) throws Exception {
        var email = transaction.run(() -> names.emailOf(person));
        return new HttpVisitor(port).signIn(email, Cast.PASSWORD);
    }

    private static void hidden(ThrowingCallable attempt) {
        assertThatThrownBy(attempt).satisfies(failed -> assertThat(Causes.find(NotFound.class, failed))
                .isPresent());
    }

    private static void refused(String why, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).satisfies(failed -> assertThat(
                        Causes.find(Refusal.class, failed).map(Refusal::key))
                .contains("fellowships.refused." + why));
    }
}
