package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.fellowships.FellowCast.Squad;
import org.headwaters.network.Cast;
import org.headwaters.platform.Causes;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.headwaters.platform.security.People;
import org.junit.jupiter.api.Test;

/** What must be impossible, tried with the forms that were open before: sent late, sent twice, sent with other words. */
@InServer
class FellowshipPostsIT {
    @Inject
    FellowCast cast;

    @Inject
    GateCast shows;

    @Inject
    FeedbackScene scene;

    @Inject
    AskWorkflow asking;

    @Inject
    AskDesk asked;

    @Inject
    GateWorkflow gates;

    @Inject
    GateDesk gateDesk;

    @Inject
    PersonNames names;

    @Inject
    People people;

    @Inject
    Entities entities;

    @Inject
    InTransaction transaction;

    @Inject
    Acting acting;

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    @Test
    void aCohortOfFiveOrTenMonths_isRefusedByItsForm_withTheReason() throws Exception {
        var planned = cast.cohort(CohortState.PLANNED);
        try (var officer = signedIn(planned.officer()).whole()) {
            for (var months : List.of(5, 10)) {
                officer.get("/fellowships/edit?ref=" + planned.reference());
                assertThat(officer.field("edit", "ends"))
                        .isEqualTo(planned.ends().toString());
                officer.submit(
                        "edit", "ends", planned.begins().plusMonths(months).toString(), "save", "save");
                assertThat(officer.status()).isEqualTo(200);
                assertThat(officer.body()).contains("6").contains("9").contains("months");
            }
            assertThat(ends(planned.reference())).isEqualTo(planned.ends().toString());
            officer.submit("edit", "ends", planned.begins().plusMonths(8).toString(), "save", "save");
            assertThat(officer.status()).isEqualTo(302);
            assertThat(ends(planned.reference()))
                    .isEqualTo(planned.begins().plusMonths(8).toString());
        }
    }

    @Test
    void aPublishedCohort_keepsItsDays_howeverItsFormIsSent() throws Exception {
        var published = cast.cohort(CohortState.APPLYING);
        try (var officer = signedIn(published.officer()).whole()) {
            officer.get("/fellowships/edit?ref=" + published.reference());
            officer.submit("edit", "ends", published.begins().plusMonths(10).toString(), "save", "save");
        }
        assertThat(ends(published.reference())).isEqualTo(published.ends().toString());
    }

    @Test
    void theLastPlace_isOnesOwn_whenTwoTeamsHaveTheirFormsOpen_andTheFirstSendsItsTwice() throws Exception {
        var cohort = cast.cohort(CohortState.SELECTING, 1);
        var first = cast.team(cohort, TeamStage.OFFERED);
        var second = cast.team(cohort, TeamStage.OFFERED);
        try (var iris = signedIn(first.iris());
                var late = signedIn(second.iris())) {
            iris.get("/fellowships/application?ref=" + first.reference());
            late.get("/fellowships/application?ref=" + second.reference());
            iris.submit("answering", "takePlace", "takePlace");
            iris.again();
            late.submit("answering", "takePlace", "takePlace");
            late.again();
        }
        assertThat(cast.stage(first.reference())).isEqualTo(TeamStage.PLACED);
        assertThat(cast.stage(second.reference())).isEqualTo(TeamStage.WAITING);
        assertThat(one("select count(*) from team_gate g join team t on t.id = g.team_id where t.reference = '"
                        + first.reference() + "'"))
                .isEqualTo(5);
        assertThat(cast.audited(first.reference(), "fellowships.accept")).isEqualTo(1);
    }

    @Test
    void anOfferIsAnswered_byItsOwnTeamAlone_alsoWhenAnotherChangesTheReferenceInItsForm() throws Exception {
        var cohort = cast.cohort(CohortState.SELECTING, 2);
        var team = cast.team(cohort, TeamStage.OFFERED);
        var other = cast.team(cohort, TeamStage.OFFERED);
        try (var stranger = signedIn(other.iris())) {
            stranger.get("/fellowships/application?ref=" + other.reference());
            var body = stranger.body().replace(other.reference(), team.reference());
            assertThat(body).contains(team.reference());
            stranger.submit("answering", "ref", team.reference(), "takePlace", "takePlace");
            stranger.get("/fellowships/application?ref=" + team.reference());
            assertThat(stranger.status()).isEqualTo(404);
        }
        assertThat(cast.stage(team.reference())).isEqualTo(TeamStage.OFFERED);
    }

    @Test
    void aGate_isPassedByNobody_withoutItsEvidence_thatAFormOnceShowed() throws Exception {
        for (var judge : List.of("coach", "officer")) {
            var squad = cast.team(cast.cohort(CohortState.RUNNING), TeamStage.PLACED);
            shows.explored(squad);
            shows.handIn(squad, GateKind.EXPLORE);
            var who = judge.equals("coach")
                    ? squad.fellowship().coach()
                    : squad.fellowship().officer();
            try (var open = signedIn(who)) {
                open.get(page(squad, GateKind.EXPLORE));
                assertThat(open.body()).contains("id=\"pass\"");
                cast.sql(
                        "update interview set removed_at = written_at, removed_by = written_by where team_id ="
                                + " (select id from team where reference = ?)",
                        squad.reference());
                open.submit("passing", "feedback", "Well listened", "pass", "pass");
                assertThat(open.status()).isEqualTo(200);
            }
            assertThat(stage(squad, GateKind.EXPLORE)).as(judge).isEqualTo("SUBMITTED");
            refused("evidence", () -> judged(squad, who, judge));
            assertThat(stage(squad, GateKind.EXPLORE)).as(judge).isEqualTo("SUBMITTED");
        }
    }

    @Test
    void aGate_isPassedByNobody_whileItIsWithTheTeam_norTheOneBehindIt() throws Exception {
        var squad = cast.team(cast.cohort(CohortState.RUNNING), TeamStage.PLACED);
        shows.explored(squad);
        for (var who : List.of(squad.fellowship().coach(), squad.fellowship().officer())) {
            try (var open = signedIn(who)) {
                open.get(page(squad, GateKind.EXPLORE));
                assertThat(open.body()).doesNotContain("id=\"passing\"");
            }
            assertThatThrownBy(() ->
                            judged(squad, who, who.equals(squad.fellowship().coach()) ? "coach" : "officer"))
                    .satisfies(
                            no -> assertThat(Causes.find(IllegalMove.class, no)).isPresent());
        }
        shows.prototyped(squad);
        cast.gate(squad, GateKind.PROTOTYPE, GateStage.SUBMITTED);
        var seen = version(squad, GateKind.PROTOTYPE);
        refused(
                "order",
                () -> acting.as(
                        squad.fellowship().officer(),
                        () -> gates.pass(squad.reference(), GateKind.PROTOTYPE, seen, "Fine"),
                        OFFICER));
        cast.gate(squad, GateKind.FUNDING, GateStage.SUBMITTED);
        var last = version(squad, GateKind.FUNDING);
        assertThatThrownBy(() -> acting.as(
                        squad.fellowship().officer(),
                        () -> gates.pass(squad.reference(), GateKind.FUNDING, last, "Fine"),
                        OFFICER))
                .satisfies(no -> assertThat(Causes.find(IllegalMove.class, no)).isPresent());
    }

    @Test
    void aForm_thatWasOpenBeforeTheGateWasHandedIn_changesAndRemovesNothing() throws Exception {
        var squad = cast.team(cast.cohort(CohortState.RUNNING), TeamStage.PLACED);
        shows.explored(squad);
        var row = one("select min(i.id) from interview i join team t on t.id = i.team_id where t.reference = '"
                + squad.reference() + "'");
        try (var ben = signedIn(squad.ben())) {
            ben.get(page(squad, GateKind.EXPLORE) + "&what=INTERVIEW&row=" + row);
            shows.handIn(squad, GateKind.EXPLORE);
            ben.submit("talking", "outINTERVIEW", "x");
            assertThat(ben.status()).isEqualTo(200);
        }
        assertThat(one("select count(*) from interview where removed_at is not null and id = " + row))
                .isZero();
    }

    @Test
    void aPageThatWasOpenBeforeItsLinkWasRevoked_opensAndWritesNothingAfterwards() throws Exception {
        people.forgetTries();
        var squad = scene.squad();
        var token = scene.pupil(squad);
        try (var first = new HttpVisitor(port);
                var second = new HttpVisitor(port)) {
            first.get("/fellowships/feedback?link=" + token);
            first.submit("consenting", "shown", "KIND", "yes", "yes");
            first.get("/fellowships/feedback?link=" + token);
            second.get("/fellowships/feedback?link=" + token);
            assertThat(first.body()).contains("id=\"answering\"");
            revoke(squad);
            first.submit("answering", "q1", "Late", "q2", "Too late", "give", "give");
            leadsNowhere(first, token);
            second.submit("back", "takeBack", "takeBack");
            leadsNowhere(second, token);
            save(second, token);
            assertThat(second.status()).isIn(403, 404);
            second.get("/api/fellowships/feedback/" + token + "/picture");
            assertThat(second.status()).isEqualTo(404);
        }
        assertThat(one("select count(*) from feedback_answer a join feedback_ask k on k.id = a.ask_id join team t on"
                        + " t.id = k.team_id where t.reference = '" + squad.reference() + "'"))
                .isZero();
    }

    /** To the page that every link shows which opens nothing. */
    private static void leadsNowhere(HttpVisitor visitor, String token) throws Exception {
        assertThat(visitor.status()).isEqualTo(302);
        visitor.get("/fellowships/feedback?link=" + token);
        assertThat(visitor.status()).isEqualTo(404);
        assertThat(visitor.body()).contains("This link opens nothing");
    }

    @Test
    void aPageThatWasOpenWhenItsLinkEnded_writesNothingAfterwards() throws Exception {
        people.forgetTries();
        var squad = scene.squad();
        var token = scene.pupil(squad);
        try (var pupil = new HttpVisitor(port)) {
            pupil.get("/fellowships/feedback?link=" + token);
            cast.sql(
                    "update feedback_ask set asked_at = asked_at - interval '22' day, open_until = open_until -"
                            + " interval '22' day where team_id = (select id from team where reference = ?)",
                    squad.reference());
            pupil.submit("consenting", "shown", "KIND", "yes", "yes");
            leadsNowhere(pupil, token);
        }
        assertThat(one("select count(*) from feedback_ask k join team t on t.id = k.team_id where consented_at is not"
                        + " null and t.reference = '" + squad.reference() + "'"))
                .isZero();
    }

    @Test
    void aLinkOpensItsOwnAskAlone_whateverPositionOrTeamIsSent() throws Exception {
        people.forgetTries();
        var squad = scene.squad();
        var token = scene.pupil(squad);
        try (var pupil = new HttpVisitor(port)) {
            pupil.get("/fellowships/feedback?link=" + token);
            pupil.submit("consenting", "shown", "KIND", "yes", "yes");
            pupil.get("/fellowships/feedback?link=" + token);
            for (var position : List.of("0", "5", "-1", "99999")) {
                pupil.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/fellowships/feedback/"
                                        + token + "/answers/" + position))
                                .PUT(HttpRequest.BodyPublishers.ofString("{\"text\":\"elsewhere\"}")),
                        "If-Match",
                        "0",
                        "Content-Type",
                        "application/json",
                        "X-CSRF",
                        pupil.csrf());
                assertThat(pupil.status()).as(position).isBetween(400, 499);
            }
        }
        assertThat(one("select count(*) from feedback_answer where content = 'elsewhere'"))
                .isZero();
    }

    private void revoke(Squad squad) throws Exception {
        var id = acting.as(squad.ada(), () -> asked.asks(squad.reference()), PARTNER)
                .rows()
                .get(0)
                .id();
        acting.as(squad.ada(), () -> asking.revoke(squad.reference(), id), PARTNER);
    }

    private void save(HttpVisitor visitor, String token) throws Exception {
        visitor.send(
                HttpRequest.newBuilder(URI.create(
                                "http://localhost:" + port + "/api/fellowships/feedback/" + token + "/answers/1"))
                        .PUT(HttpRequest.BodyPublishers.ofString("{\"text\":\"Late\"}")),
                "If-Match",
                "0",
                "Content-Type",
                "application/json",
                "X-CSRF",
                visitor.csrf());
    }

    private void judged(Squad squad, PersonId who, String judge) throws Exception {
        var seen = version(squad, GateKind.EXPLORE);
        acting.as(
                who,
                () -> gates.pass(squad.reference(), GateKind.EXPLORE, seen, "Well listened"),
                judge.equals("coach") ? new String[] {REVIEWER} : new String[] {OFFICER, APPROVER});
    }

    private long version(Squad squad, GateKind kind) throws Exception {
        return acting.as(squad.ada(), () -> gateDesk.gate(squad.reference(), kind), PARTNER)
                .version();
    }

    private Object stage(Squad squad, GateKind kind) {
        return entities.one("select g.stage from team_gate g join team t on t.id = g.team_id where t.reference = '"
                + squad.reference() + "' and g.kind = '" + kind + "'");
    }

    private String ends(String cohort) {
        return String.valueOf(entities.one("select ends_on from cohort where reference = '" + cohort + "'"));
    }

    private long one(String sql) {
        return ((Number) entities.one(sql)).longValue();
    }

    private static String page(Squad team, GateKind kind) {
        return "/fellowships/gate?ref=" + team.reference() + "&gate=" + kind;
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
