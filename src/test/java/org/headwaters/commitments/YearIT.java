package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.commitments.YearStage.told;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.headwaters.platform.History;
import org.headwaters.platform.HistoryRow;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.StaleText;
import org.headwaters.platform.StaleVersion;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The annual review from the day it opens to the summary; who misses two falls silent until one report. */
@InServer
@Tag("h2")
class YearIT {
    @Inject
    YearStage stage;

    @Inject
    YearDesk desk;

    @Inject
    YearWorkflow workflow;

    @Inject
    SeasonDesk seasonDesk;

    @Inject
    YearRhythm rhythm;

    @Inject
    SeasonWorkflow seasons;

    @Inject
    ProgressWorkflow progress;

    @Inject
    ClosingWorkflow closing;

    @Inject
    DraftWorkflow drafts;

    @Inject
    CourseDesk courses;

    @Inject
    GoalDesk goals;

    @Inject
    History history;

    @Inject
    InTransaction transaction;

    @Inject
    Acting acting;

    @Inject
    NetworkDay day;

    @Inject
    Clock clock;

    @Test
    void whoMissesTwoInARow_fallsSilentAndLeavesTheTotals_andOneReportRestoresBoth() throws Exception {
        var year = stage.year();
        var it = stage.promise(LocalDate.of(year - 1, 6, 1));
        assertThat(goal(it).promised()).isEqualTo(120);
        stage.open(year);
        stage.close(year);
        assertThat(goal(it).promised()).isEqualTo(120);
        stage.open(year + 1);
        stage.close(year + 1);
        assertThat(goal(it).promised()).isZero();
        assertThat(goal(it).delivered()).isZero();
        assertThat(goal(it).silent()).isEqualTo(1);
        assertThat(moves(it)).contains("FALL_SILENT");

        acting.as(it.iris(), () -> progress.report(it.promise(), "one", told(40)), PARTNER);
        assertThat(goal(it).promised()).isEqualTo(120);
        assertThat(goal(it).delivered()).isEqualTo(20);
        assertThat(goal(it).silent()).isZero();
        assertThat(moves(it)).contains("REVIVE", "REPORT");

        stage.open(year + 2);
        stage.close(year + 2);
        assertThat(goal(it).promised())
                .as("one more missed does not silence it at once")
                .isEqualTo(120);
    }

    @Test
    void aReview_isFilledInFromTheYearsReports_sent_andClosedWithAMeetingAndOneOffer() throws Exception {
        var year = stage.year();
        var it = stage.promise(LocalDate.of(year - 1, 6, 1));
        acting.as(it.iris(), () -> progress.report(it.promise(), "one", told(40)), PARTNER);
        stage.open(year);
        var open = review(it, year);
        assertThat(open.writes()).isTrue();
        assertThat(open.answers().succeed()).isEqualTo("They came 40 times.");
        assertThat(open.answers().hard()).isEqualTo("The tide.");
        assertThat(open.answers().learned()).isEqualTo("Ask early.");
        assertThat(open.sources().succeed()).hasSize(1);
        assertThat(open.now()).isEqualTo(40);

        assertRefused("commitments.refused.year.better", () -> send(it, year, null));
        send(it, year, "Tell us sooner.");
        assertRefused("commitments.refused.year.state.SENT", () -> send(it, year, "Again"));

        var sent = acting.as(it.ola(), () -> desk.review(it.promise(), year), OFFICER);
        assertThat(sent.closes()).isTrue();
        assertThat(sent.minutes()).isEqualTo(7);
        var end = new YearEnd(day.today(), Support.INTRODUCTION, "Saltmarsh Field Station", "We introduce you.");
        acting.as(it.ola(), () -> workflow.close(it.promise(), year, sent.version(), end), OFFICER);
        assertThat(review(it, year).end()).isEqualTo(end);
        assertThat(moves(it)).contains("SEND_REVIEW", "CLOSE_REVIEW");

        stage.close(year);
        stage.open(year + 1);
        var next = review(it, year + 1);
        assertThat(next.last().better()).isEqualTo("Tell us sooner.");
        assertThat(next.last().reply()).isEqualTo("We introduce you.");
    }

    @Test
    void whatIsStillBeingWritten_isItsPartnersAlone_andNobodyElseReadsAReview() throws Exception {
        var year = stage.year();
        var it = stage.promise(LocalDate.of(year - 1, 6, 1));
        stage.open(year);
        assertThatThrownBy(() -> acting.as(it.ola(), () -> desk.review(it.promise(), year), OFFICER))
                .isInstanceOf(NotFound.class);
        send(it, year, "Tell us sooner.");
        assertThatThrownBy(() -> acting.as(it.stranger(), () -> desk.review(it.promise(), year), PARTNER))
                .isInstanceOf(NotFound.class);
        assertThat(acting.as(it.coach(), () -> desk.review(it.promise(), year), PARTNER)
                        .answers()
                        .better())
                .isEqualTo("Tell us sooner.");
    }

    @Test
    void whatIsTyped_isKeptTextByText_andASecondTabLosesNothing() throws Exception {
        var year = stage.year();
        var it = stage.promise(LocalDate.of(year - 1, 6, 1));
        acting.as(it.iris(), () -> progress.report(it.promise(), "one", told(40)), PARTNER);
        stage.open(year);
        var first = save(it, year, "better", "One", 0);
        save(it, year, "hard", "The tide, and the bus.", 0);
        assertThatThrownBy(() -> save(it, year, "better", "Two", 0))
                .isInstanceOfSatisfying(
                        StaleText.class, stale -> assertThat(stale.text()).isEqualTo("One"));
        assertThat(save(it, year, "better", "One", 0).version())
                .as("the same text again is the same text")
                .isEqualTo(first.version());
        save(it, year, "better", "Two", first.version());

        var shown = review(it, year);
        assertThat(shown.answers().better()).isEqualTo("Two");
        assertThat(shown.answers().hard()).isEqualTo("The tide, and the bus.");
        assertThat(shown.sources().hard()).as("typed, no longer filled in").isEmpty();
        assertThat(shown.answers().succeed()).as("still filled in").isEqualTo("They came 40 times.");
        assertThat(shown.sources().succeed()).hasSize(1);
        assertThat(shown.minutes()).as("three times 40 seconds of typing").isEqualTo(2);

        acting.as(
                it.iris(),
                () -> workflow.send(
                        it.promise(), year, new YearChoices(null, MeetingWish.VISIT, clock.instant(), shown.seconds())),
                PARTNER);
        assertThat(review(it, year).answers())
                .isEqualTo(new YearAnswers(
                        "They came 40 times.",
                        "The tide, and the bus.",
                        "Ask early.",
                        "Two",
                        null,
                        MeetingWish.VISIT,
                        null));
    }

    @Test
    void whatIsTyped_whenTheSeasonClosesMeanwhile_isRefused_andWhatWasKeptStaysReadable() throws Exception {
        var year = stage.year();
        var it = stage.promise(LocalDate.of(year - 1, 6, 1));
        stage.open(year);
        var kept = save(it, year, "better", "Half a sentence", 0);
        stage.close(year);
        assertRefused(
                "commitments.refused.year.state.MISSED",
                () -> save(it, year, "better", "A whole sentence", kept.version()));
        assertRefused("commitments.refused.year.state.MISSED", () -> choose(it, year));
        assertThat(review(it, year).writes()).isFalse();
        assertThat(review(it, year).answers().better()).isEqualTo("Half a sentence");
        assertThatThrownBy(() -> acting.as(it.ola(), () -> desk.review(it.promise(), year), OFFICER))
                .as("what was never sent is its partner's alone")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aPromiseThatHasEnded_isAskedNoMore_andHasMissedNothing() throws Exception {
        var year = stage.year();
        var since = LocalDate.of(year - 1, 6, 1);
        var kept = stage.promise(since);
        var left = stage.promise(since);
        stage.open(year);
        assertThat(open(kept, year)).contains(kept.promise(), left.promise());
        acting.as(kept.iris(), () -> closing.propose(kept.promise(), State.FULFILLED, "The list"), PARTNER);
        var version = acting.as(kept.ola(), () -> courses.course(kept.promise()), OFFICER)
                .version();
        acting.as(kept.ola(), () -> closing.close(kept.promise(), version, 120, "The list"), OFFICER);
        acting.as(left.iris(), () -> drafts.withdraw(left.promise(), "The sea is stronger."), PARTNER);

        assertThat(open(kept, year)).doesNotContain(kept.promise(), left.promise());
        assertThat(acting.as(kept.iris(), () -> courses.course(kept.promise()), PARTNER)
                        .open())
                .isNull();
        assertRefused("commitments.refused.year.state.DROPPED", () -> choose(kept, year));
        stage.close(year);
        for (var it : List.of(kept, left)) {
            assertThat(review(it, year).state()).isEqualTo(YearState.DROPPED);
            assertThat(moves(it)).doesNotContain("MISS_REVIEW");
        }
    }

    @Test
    void aSeason_closesStepByStep_andAfterTheLastStepOnly() throws Exception {
        var year = stage.year();
        var it = stage.promise(LocalDate.of(year - 1, 6, 1));
        stage.open(year);
        var open = open(it, year).size();
        stage.close(year, open);
        assertThat(season(it, year).season().state()).isEqualTo(SeasonState.OPEN);
        assertThat(open(it, year)).isEmpty();
        stage.close(year, open);
        assertThat(season(it, year).season().state()).isEqualTo(SeasonState.CLOSED);
    }

    private List<String> open(YearStage.Scene it, int year) throws Exception {
        return season(it, year).open().stream().map(SeasonShown.Line::reference).toList();
    }

    @Test
    void anotherPartner_andWhoOnlyHelps_writeNothingInAReview() throws Exception {
        var year = stage.year();
        var it = stage.promise(LocalDate.of(year - 1, 6, 1));
        stage.open(year);
        for (var other : List.of(it.stranger(), it.coach())) {
            assertThatThrownBy(() ->
                            acting.as(other, () -> workflow.save(it.promise(), year, "better", "Mine", 0, 0), PARTNER))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> save(it, year, "seconds", "9", 0)).isInstanceOf(NotFound.class);
    }

    @Test
    void theSummary_countsAndNamesThemes_andNoPartner_andIsToldOnlyWhenEverythingIsAnswered() throws Exception {
        var year = stage.year();
        var it = stage.promise(LocalDate.of(year - 1, 6, 1));
        stage.open(year);
        send(it, year, "Tell us sooner.");
        acting.as(it.ola(), () -> seasons.theme(year, ThemeKind.BETTER, "We learn too late"), OFFICER);
        acting.as(it.ola(), () -> seasons.theme(year, ThemeKind.HARD, "The sea"), OFFICER);
        var theme = season(it, year).better().get(0).id();
        var ungrouped = acting.as(it.ola(), () -> desk.review(it.promise(), year), OFFICER)
                .version();
        acting.as(it.ola(), () -> workflow.group(it.promise(), year, ungrouped, Set.of(theme)), OFFICER);
        assertThatThrownBy(() ->
                        acting.as(it.ola(), () -> workflow.group(it.promise(), year, ungrouped, Set.of()), OFFICER))
                .as("grouped meanwhile")
                .isInstanceOf(StaleVersion.class);
        assertRefused("commitments.refused.season.unanswered", () -> publish(it, year));
        var unanswered = season(it, year).better().get(0).version();
        acting.as(
                it.ola(), () -> seasons.answer(year, theme, unanswered, "Each Friday", true, "since 1 March"), OFFICER);
        assertThatThrownBy(() -> acting.as(
                        it.ola(), () -> seasons.answer(year, theme, unanswered, "Never", false, "1 May"), OFFICER))
                .as("answered meanwhile")
                .isInstanceOf(StaleVersion.class);
        assertRefused("commitments.refused.season.state.OPEN", () -> publish(it, year));
        stage.close(year);
        assertThatThrownBy(() -> acting.as(it.stranger(), () -> seasonDesk.summary(year), PARTNER))
                .isInstanceOf(NotFound.class);
        publish(it, year);

        var summary = acting.as(it.stranger(), () -> seasonDesk.summary(year), PARTNER);
        assertThat(summary.counts().answered()).isEqualTo(1);
        assertThat(summary.better()).singleElement().satisfies(said -> {
            assertThat(said.partners()).isEqualTo(1);
            assertThat(said.change()).isEqualTo("Each Friday");
        });
        assertThat(summary.toString()).doesNotContain("Museum", "Promise", "Iris");
        assertRefused(
                "commitments.refused.season.state.PUBLISHED",
                () -> acting.as(it.ola(), () -> seasons.theme(year, ThemeKind.HARD, "Late"), OFFICER));
        var grouped = acting.as(it.ola(), () -> desk.review(it.promise(), year), OFFICER)
                .version();
        assertRefused(
                "commitments.refused.season.state.PUBLISHED",
                () -> acting.as(it.ola(), () -> workflow.group(it.promise(), year, grouped, Set.of()), OFFICER));
        assertThat(acting.as(it.stranger(), () -> seasonDesk.summary(year), PARTNER)
                        .better())
                .as("what partners were told stays")
                .singleElement()
                .satisfies(said -> assertThat(said.partners()).isEqualTo(1));
        transaction.sql("update commitment set organisation_id = "
                + stage.promise(LocalDate.of(year, 6, 1)).museum().value() + " where reference = '" + it.promise()
                + "'");
        assertThat(acting.as(it.stranger(), () -> seasonDesk.summary(year), PARTNER)
                        .better())
                .as("also when another carries it besides")
                .singleElement()
                .satisfies(said -> assertThat(said.partners()).isEqualTo(1));
    }

    @Test
    void whatWasSaid_isToldOnceToEachWhoWasAsked_howeverManyPromisesTheyCarry() throws Exception {
        var year = stage.year();
        var since = LocalDate.of(year - 1, 6, 1);
        var it = stage.promise(since);
        var second = stage.promise(since);
        transaction.sql("update commitment set organisation_id = " + it.museum().value() + " where reference = '"
                + second.promise() + "'");
        transaction.sql("insert into notice_choice (id, version, person_id, kind, pace) values (nextval('id_seq'), 1, "
                + second.iris().value() + ", 'NETWORK', 'AT_ONCE')");
        stage.open(year);
        stage.close(year);
        publish(it, year);
        var key = "season/" + year + "/published";
        assertThat(stage.count("notice_kept where notice_key = '" + key + "' and person_id = "
                        + it.iris().value()))
                .as("by what is usual, once a day")
                .isEqualTo(1);
        assertThat(stage.count("outbox where kind = 'mail' and post_key = '" + key + "/to/"
                        + second.iris().value() + "'"))
                .as("at once, as chosen")
                .isEqualTo(1);
        assertThat(stage.mails(it, "published")).isEmpty();
    }

    @Test
    void theSeasonsList_isByTheAlphabet_andReminds() throws Exception {
        var year = stage.year();
        var since = LocalDate.of(year - 1, 6, 1);
        var it = stage.promise(since);
        stage.promise(since);
        stage.promise(since);
        stage.open(year);
        var names = season(it, year).open().stream()
                .map(line -> line.partner().name())
                .toList();
        assertThat(names).hasSizeGreaterThanOrEqualTo(3).isSortedAccordingTo(java.text.Collator.getInstance());
        assertThat(acting.as(it.ola(), () -> seasons.remind(year), OFFICER)).isEqualTo(names.size());
        assertThat(season(it, year).season().reminded()).isTrue();
        assertThat(acting.as(it.ola(), () -> seasons.remind(year), OFFICER))
                .as("the second press of the day sends nothing")
                .isZero();
        assertThat(season(it, year).unmarked()).isNull();
        send(it, year, "Tell us sooner.");
        assertThat(season(it, year).unmarked()).isEqualTo(it.promise());
        assertThat(season(it, year).open()).hasSize(names.size() - 1);
        assertThat(season(it, year).sent()).hasSize(1);
    }

    @Test
    void whenTheLastDayMoves_whoHasNotAnsweredHearsIt_andIsRemindedOfTheNewOne() throws Exception {
        var year = stage.year();
        var since = LocalDate.of(year - 1, 6, 1);
        var it = stage.promise(since);
        var answered = stage.promise(since);
        stage.open(year);
        send(answered, year, "Tell us sooner.");
        var today = day.today();
        move(it, year, today.plusDays(3));
        assertThat(stage.mails(it, "moved/")).singleElement().satisfies(mail -> assertThat(mail)
                .contains("has moved"));
        assertThat(stage.mails(answered, "moved/")).isEmpty();
        beat();
        beat();
        assertThat(stage.mails(it, "before/3/")).hasSize(1);
        move(it, year, today.plusDays(2));
        beat();
        assertThat(stage.mails(it, "moved/")).hasSize(2);
        assertThat(stage.mails(it, "before/3/")).as("of the new last day").hasSize(2);
        move(it, year, today.plusDays(2));
        assertThat(stage.mails(it, "moved/")).as("the same day is no news").hasSize(2);
        move(it, year, LocalDate.of(2099, 1, 31));
    }

    @Test
    void aLastDayThatIsOver_movesNoMore() throws Exception {
        var year = stage.year();
        var it = stage.promise(LocalDate.of(year - 1, 6, 1));
        stage.open(year);
        transaction.sql(
                "update review_season set closes_on = date '" + day.today().minusDays(1) + "' where year_no = " + year);
        assertRefused(
                "commitments.refused.season.over",
                () -> move(it, year, day.today().plusDays(20)));
        transaction.sql("update review_season set closes_on = date '2099-01-31' where year_no = " + year);
    }

    private void move(YearStage.Scene it, int year, LocalDate closes) throws Exception {
        var season = season(it, year).season();
        acting.as(it.ola(), () -> seasons.move(year, season.version(), season.opensOn(), closes), OFFICER);
    }

    private void beat() throws Exception {
        transaction.run(() -> {
            rhythm.beat();
            return null;
        });
    }

    private GoalShown goal(YearStage.Scene it) throws Exception {
        return acting.asStranger(() -> goals.goal(it.goal()));
    }

    private YearShown review(YearStage.Scene it, int year) throws Exception {
        return acting.as(it.iris(), () -> desk.review(it.promise(), year), PARTNER);
    }

    private SeasonShown season(YearStage.Scene it, int year) throws Exception {
        return acting.as(it.ola(), () -> seasonDesk.season(year), OFFICER);
    }

    private void publish(YearStage.Scene it, int year) throws Exception {
        acting.as(it.ola(), () -> seasons.publish(year), OFFICER);
    }

    private void send(YearStage.Scene it, int year, String better) throws Exception {
        var texts = new LinkedHashMap<String, String>();
        texts.put("succeed", "Forty came.");
        texts.put("hard", "The tide.");
        texts.put("learned", "Ask early.");
        texts.put("better", better == null ? "" : better);
        texts.put("when", "Tuesday");
        for (var text : texts.entrySet()) {
            var seen = review(it, year).fields().get(text.getKey()).version();
            acting.as(
                    it.iris(),
                    () -> workflow.save(it.promise(), year, text.getKey(), text.getValue(), seen, 0),
                    PARTNER);
        }
        choose(it, year);
        acting.as(
                it.iris(),
                () -> workflow.send(it.promise(), year, new YearChoices(null, MeetingWish.TELEPHONE, null, 0)),
                PARTNER);
    }

    /** The form was open for seven minutes, and nobody has counted the typing. */
    private void choose(YearStage.Scene it, int year) throws Exception {
        var opened = clock.instant().minusSeconds(7 * 60 + 5);
        acting.as(
                it.iris(),
                () -> workflow.choose(it.promise(), year, new YearChoices(null, MeetingWish.TELEPHONE, opened, 0)),
                PARTNER);
    }

    private DraftWorkflow.Saved save(YearStage.Scene it, int year, String code, String text, long seen)
            throws Exception {
        return acting.as(it.iris(), () -> workflow.save(it.promise(), year, code, text, seen, 40), PARTNER);
    }

    private List<String> moves(YearStage.Scene it) throws Exception {
        return transaction.run(() -> history.of(new SubjectRef("commitment", it.promise()))).stream()
                .map(HistoryRow.Shown::move)
                .toList();
    }

    private static void assertRefused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }
}
