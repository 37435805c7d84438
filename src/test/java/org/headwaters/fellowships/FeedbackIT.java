package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.fellowships.AskWorkflow.Replied;
import org.headwaters.fellowships.FeedbackWorkflow.Typing;
import org.headwaters.fellowships.FellowCast.Squad;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.headwaters.platform.security.People;
import org.headwaters.platform.security.Secrets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Feedback behind a personal link: what it opens, and that nothing else opens anything. */
@InServer
@Tag("h2")
class FeedbackIT {
    private static final int GUESSES = 10_000;

    /** So many wrong links may come from one address. */
    private static final int FEW = 20;

    private static final String PATH = "/fellowships/feedback?link=";

    @Inject
    FellowCast cast;

    @Inject
    FeedbackScene scene;

    @Inject
    AskWorkflow asking;

    @Inject
    AskDesk desk;

    @Inject
    FeedbackWorkflow answering;

    @Inject
    FeedbackDesk page;

    @Inject
    FeedbackRhythm rhythm;

    @Inject
    FeedbackSaid counted;

    @Inject
    WordWorkflow words;

    @Inject
    WordDesk wordDesk;

    @Inject
    Teams teams;

    @Inject
    People people;

    @Inject
    Acting acting;

    @Inject
    InTransaction transaction;

    @Inject
    Entities entities;

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    @Test
    void whatIsAnswered_isReadByTheTeam_answeredPointByPoint_andCounted() throws Exception {
        var squad = scene.squad();
        var token = answered(squad);

        var points = shown(squad).points();
        assertThat(points).hasSize(2).allMatch(point -> point.by().equals("a science teacher, year 2"));
        assertThat(counted(squad)).isEqualTo(new FeedbackSaid.Said(0, 1, 2, 2));
        assertThatThrownBy(() -> reply(squad, points.get(0), PointReply.PARK, " "))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("point.why");
        reply(squad, points.get(0), PointReply.TAKE, "");
        reply(squad, points.get(1), PointReply.DECLINE, "It has four wheels.");
        assertThat(counted(squad).open()).isZero();
        assertThat(looked(token).answers()).anyMatch(one -> "It has four wheels.".equals(one.why()));
        assertThatThrownBy(() -> give(token, "Something else", "And this"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("feedback.replied");
        assertThat(cast.mailsTo(squad.ada())).anyMatch(mail -> mail.contains("Feedback for"));
    }

    @Test
    void whoTakesItBack_isNotReadAndCountsNoMore() throws Exception {
        var squad = scene.squad();
        var token = answered(squad);
        acting.asStranger(() -> {
            answering.takeBack(token);
            return null;
        });
        assertThat(shown(squad).points()).isEmpty();
        assertThat(counted(squad)).isEqualTo(FeedbackSaid.Said.NOTHING);
        assertThat(((Number) entities.one(
                                "select count(*) from feedback_point where content like '%" + squad.reference() + "%'"))
                        .intValue())
                .isZero();
        assertThat(cast.audited(squad.reference(), "fellowships.feedback.takenBack"))
                .isEqualTo(1);
    }

    @Test
    void aLinkThatWasRevoked_orEnded_opensNothingAnyMore() throws Exception {
        var squad = scene.squad();
        var revoked = scene.pupil(squad);
        var ended = scene.pupil(squad);
        var rows = acting.as(squad.ada(), () -> desk.asks(squad.reference()), PARTNER)
                .rows();
        acting.as(
                squad.ada(),
                () -> {
                    asking.revoke(squad.reference(), rows.get(1).id());
                    return null;
                },
                PARTNER);
        nothing(revoked);
        assertThat(looked(ended).state()).isEqualTo(AskState.ASKED);
        transaction.sql("update feedback_ask set asked_at = asked_at - interval '22' day, open_until ="
                + " open_until - interval '22' day where id = " + rows.get(0).id());
        nothing(ended);
        assertThatThrownBy(() -> acting.as(
                        squad.ada(),
                        () -> {
                            asking.revoke(squad.reference(), rows.get(1).id());
                            return null;
                        },
                        PARTNER))
                .isInstanceOf(Refusal.class);
        var again = acting.as(
                squad.ada(),
                () -> asking.askAgain(squad.reference(), rows.get(0).id()),
                PARTNER);
        assertThat(looked(FeedbackScene.token(again.link())).state()).isEqualTo(AskState.ASKED);
        nothing(ended);
    }

    @Test
    void everyRefusal_isTheSamePage() throws Exception {
        people.forgetTries();
        var squad = scene.squad();
        var token = scene.pupil(squad);
        transaction.sql("update feedback_ask set revoked_at = current_timestamp where team_id ="
                + " (select id from team where reference = '" + squad.reference() + "')");
        try (var visitor = new HttpVisitor(port)) {
            visitor.get(PATH + Secrets.fresh());
            assertThat(visitor.status()).isEqualTo(404);
            var guessed = bare(visitor.body());
            assertThat(guessed)
                    .contains("This link opens nothing", "Ask whoever sent it for a new one.")
                    .doesNotContain("/signin");
            for (var wrong : List.of(token, "", "x", "%00", "'%20or%201=1", "a".repeat(4_000))) {
                visitor.get(PATH + wrong);
                assertThat(visitor.status()).as(wrong).isEqualTo(404);
                assertThat(bare(visitor.body())).as(wrong).isEqualTo(guessed);
            }
        }
    }

    @Test
    void tenThousandGuesses_findNothing_writeAlmostNothing_andLeaveTheRightLinkOpenElsewhere() throws Exception {
        var squad = scene.squad();
        var token = scene.pupil(squad);
        acting.asStranger(() -> {
            for (var guess = 0; guess < GUESSES; guess++) {
                nothingFor(guess % 3 == 0 ? token.substring(0, 42) + "!" : Secrets.fresh());
            }
            return null;
        });
        assertThat(((Number) entities.one("select count(*) from sign_in_attempt where kind = 'LINK'")).intValue())
                .isEqualTo(FEW);
        try (var visitor = new HttpVisitor(port)) {
            visitor.get(PATH + token);
            assertThat(visitor.status()).isEqualTo(200);
            assertThat(visitor.header("Cache-Control")).contains("no-store");
            assertThat(visitor.header("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(visitor.body()).contains("noindex");
        }
        people.forgetTries();
    }

    @Test
    void whoGuessesOften_isToldToWait_alsoWithTheRightLink_whileItsOwnerComesInFromElsewhere() throws Exception {
        var squad = scene.squad();
        var token = scene.pupil(squad);
        try (var guesser = new HttpVisitor(port);
                var owner = new HttpVisitor(port)) {
            for (var guess = 0; guess < FEW; guess++) {
                assertThat(guesser.get(PATH + Secrets.fresh()).status()).isEqualTo(404);
            }
            assertThat(guesser.get(PATH + Secrets.fresh()).status()).isEqualTo(429);
            var said = bare(guesser.body()).replaceAll("link=[^\"]*", "");
            assertThat(said).contains("Wait 15 minutes");
            for (var path : List.of(PATH + token, PATH + "x", PATH)) {
                assertThat(guesser.get(path).status()).as(path).isEqualTo(429);
                assertThat(bare(guesser.body()).replaceAll("link=[^\"]*", "")).isEqualTo(said);
            }
            for (var path :
                    List.of("/api/fellowships/feedback/" + token + "/picture", "/api/fellowships/calendar/x.ics")) {
                assertThat(guesser.get(path).status()).as(path).isEqualTo(429);
            }
            owner.get(PATH + token);
            assertThat(owner.status()).isEqualTo(200);
            owner.submit("consenting", "shown", "KIND", "yes", "yes");
            assertThat(owner.status()).isEqualTo(302);
            transaction.sql(
                    "update sign_in_attempt set tried_at = tried_at - interval '16' minute where kind = 'LINK'");
            assertThat(guesser.get(PATH + token).status()).isEqualTo(200);
        }
        people.forgetTries();
    }

    @Test
    void anOldLink_isNoGuess_soThatNobodyBesideIsShutOut() throws Exception {
        var squad = scene.squad();
        var revoked = scene.pupil(squad);
        transaction.sql("update feedback_ask set revoked_at = current_timestamp where team_id ="
                + " (select id from team where reference = '" + squad.reference() + "')");
        var token = scene.pupil(squad);
        try (var school = new HttpVisitor(port)) {
            for (var look = 0; look < 2 * FEW; look++) {
                assertThat(school.get(PATH + revoked).status()).isEqualTo(404);
            }
            assertThat(school.get(PATH + token).status()).isEqualTo(200);
        }
    }

    @Test
    void ofAnotherTeam_nobodyReadsOrAnswersAnything() throws Exception {
        var squad = scene.squad();
        var others = scene.squad(squad.fellowship());
        answered(squad);
        var point = shown(squad).points().get(0);
        assertThatThrownBy(() -> acting.as(others.ada(), () -> desk.asks(squad.reference()), PARTNER))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(others.ada(), () -> desk.said(squad.reference()), PARTNER))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reply(others, point, PointReply.TAKE, "")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> acting.as(
                        others.ada(),
                        () -> asking.ask(
                                others.reference(),
                                new NewAsk(
                                        FeedbackFrom.EXPERT,
                                        "Ada Vane",
                                        null,
                                        null,
                                        false,
                                        scene.prototypeOf(squad),
                                        null,
                                        21)),
                        PARTNER))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aFellow_looksAtOtherTeamsOfTheCohort_onceTheyHandedIn_andAtNoOther() throws Exception {
        var squad = scene.squad();
        var peers = scene.squad(squad.fellowship());
        var strangers = scene.squad();
        assertThatThrownBy(() -> peer(peers, squad)).isInstanceOf(NotFound.class);
        cast.gate(squad, GateKind.PROTOTYPE, GateStage.SUBMITTED);
        assertThat(peer(peers, squad).prototypes()).singleElement().satisfies(made -> assertThat(made.what())
                .isEqualTo("A trolley that comes back"));
        assertThat(acting.as(peers.ada(), () -> wordDesk.others(), PARTNER)).hasSize(1);
        cast.gate(squad, GateKind.PROTOTYPE, GateStage.MORE_ASKED);
        assertThatThrownBy(() -> peer(peers, squad))
                .as("what is written again is nobody's to read")
                .isInstanceOf(NotFound.class);
        assertThat(acting.as(peers.ada(), () -> wordDesk.others(), PARTNER)).isEmpty();
        cast.gate(squad, GateKind.PROTOTYPE, GateStage.SUBMITTED);
        assertThatThrownBy(() -> peer(squad, squad)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> peer(strangers, squad)).isInstanceOf(NotFound.class);
        acting.as(
                peers.ada(),
                () -> {
                    words.sayAsPeer(squad.reference(), "Hang the key by the door.");
                    return null;
                },
                PARTNER);
        acting.as(
                squad.fellowship().coach(),
                () -> {
                    words.say(squad.reference(), GateKind.PROTOTYPE, "Try it on a Friday.");
                    return null;
                },
                REVIEWER);
        assertThat(acting.as(squad.ada(), () -> wordDesk.words(squad.reference(), GateKind.PROTOTYPE), PARTNER)
                        .words())
                .extracting(WordsShown.Word::as)
                .containsExactly(WordAs.PEER, WordAs.COACH);
    }

    @Test
    void whatIsAsked_isWrittenWhileTheCohortIsPlanned() throws Exception {
        var planned = cast.cohort(CohortState.PLANNED);
        var open = cast.cohort(CohortState.APPLYING);
        var four = List.of("One?", "Two?", "Three?", "Four?");
        acting.as(
                planned.officer(),
                () -> {
                    asking.writeQuestions(planned.reference(), four);
                    return null;
                },
                OFFICER);
        assertThat(acting.as(planned.officer(), () -> desk.questions(planned.reference()), OFFICER)
                        .wordings())
                .isEqualTo(four);
        assertThatThrownBy(() -> acting.as(
                        open.officer(),
                        () -> {
                            asking.writeQuestions(open.reference(), four);
                            return null;
                        },
                        OFFICER))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void noLink_outlivesTheCohort_andNobodyIsToldOfALaterDay() throws Exception {
        var squad = scene.squad();
        var ends = acting.as(squad.ada(), () -> desk.asks(squad.reference()), PARTNER)
                .today()
                .plusDays(5);
        transaction.sql("update cohort set begins_on = date '" + ends.minusMonths(7) + "', ends_on = date '" + ends
                + "' where reference = '" + squad.fellowship().reference() + "'");
        var shown = acting.as(squad.ada(), () -> desk.asks(squad.reference()), PARTNER);
        assertThat(shown.usual()).isEqualTo(shown.last()).isEqualTo(ends);
        var asked = new NewAsk(FeedbackFrom.END_USER, "a pupil", null, null, false, scene.prototypeOf(squad), null, 10);
        assertThatThrownBy(() -> acting.as(squad.ada(), () -> asking.ask(squad.reference(), asked), PARTNER))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ask.ends");
    }

    @Test
    void aLink_endsWithTheCohort_alsoWhereItsLastDayIsMovedUp() throws Exception {
        var squad = scene.squad();
        var token = scene.pupil(squad);
        assertThat(looked(token).state()).isEqualTo(AskState.ASKED);
        endedYesterday(squad);
        nothing(token);
    }

    @Test
    void whatIsSaidAfterTheGateWasHandedIn_isAnsweredAfterTheEnd_untilTheGateIsPassed() throws Exception {
        var squad = scene.squad();
        cast.gate(squad, GateKind.FEEDBACK, GateStage.SUBMITTED);
        answered(squad);
        endedYesterday(squad);
        transaction.sql("update team set stage = 'FINISHED', ended_at = placed_at where reference = '"
                + squad.reference() + "'");
        var points = shown(squad).points();
        assertThat(points).hasSize(2).allMatch(PointsShown.Point::mayReply);
        reply(squad, points.get(0), PointReply.PARK, "Next year.");
        assertThat(counted(squad).open()).isEqualTo(1);
        cast.gate(squad, GateKind.FEEDBACK, GateStage.PASSED);
        assertThatThrownBy(() -> reply(squad, points.get(1), PointReply.TAKE, ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ask.closed");
        assertThat(shown(squad).points()).noneMatch(PointsShown.Point::mayReply);
    }

    @Test
    void whatTheOfficeTakesBack_theTeamHears() throws Exception {
        var squad = scene.squad();
        answered(squad);
        var id = acting.as(squad.ada(), () -> desk.asks(squad.reference()), PARTNER)
                .rows()
                .get(0)
                .id();
        acting.as(
                squad.fellowship().officer(),
                () -> {
                    asking.takeBack(squad.reference(), id);
                    return null;
                },
                OFFICER);
        assertThat(shown(squad).points()).isEmpty();
        assertThat(cast.mailsTo(squad.ada())).anyMatch(mail -> mail.contains("was taken back"));
    }

    private void endedYesterday(Squad squad) throws Exception {
        var last = LocalDate.now(FellowCast.ZONE).minusDays(1);
        transaction.sql("update cohort set begins_on = date '" + last.minusMonths(7) + "', ends_on = date '" + last
                + "' where reference = '" + squad.fellowship().reference() + "'");
    }

    @Test
    void whoDoesNotAnswer_isRemindedOnce_byALinkOfItsOwn_andForgottenInTheEnd() throws Exception {
        var squad = scene.squad();
        var address = squad.reference().toLowerCase(java.util.Locale.ROOT) + "@outside.example";
        var asked =
                new NewAsk(FeedbackFrom.EXPERT, "Ada Vane", null, address, false, scene.prototypeOf(squad), null, 10);
        var made = acting.as(squad.ada(), () -> asking.ask(squad.reference(), asked), PARTNER);
        assertThat(made.link()).isNull();
        transaction.sql("update feedback_ask set asked_at = asked_at - interval '8' day, open_until = open_until -"
                + " interval '8' day where id = " + made.id());
        beat();
        beat();
        assertThat(links(made.id())).isEqualTo(2);

        transaction.sql(
                "update cohort set begins_on = date '2024-01-08', ends_on = date '2024-08-09' where reference = '"
                        + squad.fellowship().reference() + "'");
        beat();
        assertThat(entities.one("select email from feedback_ask where id = " + made.id()))
                .isNull();
    }

    private void beat() throws Exception {
        transaction.run(() -> {
            rhythm.beat();
            return null;
        });
    }

    private int links(long ask) {
        return ((Number) entities.one("select count(*) from feedback_link where ask_id = " + ask)).intValue();
    }

    private PeerShown peer(Squad reader, Squad shown) throws Exception {
        return acting.as(reader.ada(), () -> wordDesk.peer(shown.reference()), PARTNER);
    }

    private String answered(Squad squad) throws Exception {
        var token = scene.pupil(squad);
        acting.asStranger(() -> {
            answering.consent(token, ShownAs.KIND, null, false);
            return null;
        });
        give(token, "Titrations, says " + squad.reference(), "<script>alert('" + squad.reference() + "')</script>");
        return token;
    }

    private void give(String token, String first, String second) throws Exception {
        acting.asStranger(() -> {
            answering.give(token, List.of(new Typing(1, first, 0), new Typing(2, second, 0)));
            return null;
        });
    }

    private FeedbackShown looked(String token) throws Exception {
        return acting.asStranger(() -> page.page(token)).shown();
    }

    private void nothing(String token) throws Exception {
        assertThat(looked(token)).isNull();
        assertThatThrownBy(() -> give(token, "A", "B")).isInstanceOf(NotFound.class);
    }

    private void nothingFor(String token) {
        assertThat(page.page(token).shown()).isNull();
    }

    private PointsShown shown(Squad squad) throws Exception {
        return acting.as(squad.ada(), () -> desk.said(squad.reference()), PARTNER);
    }

    private FeedbackSaid.Said counted(Squad squad) throws Exception {
        return transaction.run(() -> counted.of(teams.get(squad.reference())));
    }

    private void reply(Squad squad, PointsShown.Point point, PointReply reply, String why) throws Exception {
        acting.as(
                squad.ada(),
                () -> asking.reply(squad.reference(), List.of(new Replied(point.id(), point.version(), reply, why))),
                PARTNER);
    }

    /** Without what differs from one answer to the next. */
    private static String bare(String body) {
        return body.replaceAll("(?s)csp\\.init[^<]*|nonce=\"[^\"]*\"|name=\"csrf\" content=\"[^\"]*\"", "");
    }
}
