package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.commitments.YearStage.told;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.headwaters.platform.History;
import org.headwaters.platform.HistoryRow;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Refusal;
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
    private static final LocalDate TODAY =
            LocalDate.now(java.time.ZoneOffset.UTC).minusDays(1);

    @Inject
    YearStage stage;

    @Inject
    YearDesk desk;

    @Inject
    YearWorkflow workflow;

    @Inject
    SeasonDesk seasonDesk;

    @Inject
    SeasonWorkflow seasons;

    @Inject
    ProgressWorkflow progress;

    @Inject
    GoalDesk goals;

    @Inject
    History history;

    @Inject
    InTransaction transaction;

    @Inject
    Acting acting;

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

        assertRefused("commitments.refused.year.better", () -> send(it, year, open.version(), null));
        send(it, year, open.version(), "Tell us sooner.");
        assertRefused(
                "commitments.refused.year.state.SENT",
                () -> send(it, year, review(it, year).version(), "Again"));

        var sent = acting.as(it.ola(), () -> desk.review(it.promise(), year), OFFICER);
        assertThat(sent.closes()).isTrue();
        assertThat(sent.minutes()).isEqualTo(7);
        var end = new YearEnd(TODAY, Support.INTRODUCTION, "Saltmarsh Field Station", "We introduce you.");
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
        send(it, year, review(it, year).version(), "Tell us sooner.");
        assertThatThrownBy(() -> acting.as(it.stranger(), () -> desk.review(it.promise(), year), PARTNER))
                .isInstanceOf(NotFound.class);
        assertThat(acting.as(it.coach(), () -> desk.review(it.promise(), year), PARTNER)
                        .answers()
                        .better())
                .isEqualTo("Tell us sooner.");
    }

    @Test
    void twoWhoWriteAtOnce_loseNothing() throws Exception {
        var year = stage.year();
        var it = stage.promise(LocalDate.of(year - 1, 6, 1));
        stage.open(year);
        var seen = review(it, year);
        acting.as(it.iris(), () -> workflow.keep(it.promise(), year, seen.version(), answers("One"), null), PARTNER);
        assertThatThrownBy(() -> acting.as(
                        it.iris(),
                        () -> workflow.keep(it.promise(), year, seen.version(), answers("Two"), null),
                        PARTNER))
                .isInstanceOf(org.headwaters.platform.StaleVersion.class);
        assertThat(review(it, year).answers().better()).isEqualTo("One");
    }

    @Test
    void theSummary_countsAndNamesThemes_andNoPartner_andIsToldOnlyWhenEverythingIsAnswered() throws Exception {
        var year = stage.year();
        var it = stage.promise(LocalDate.of(year - 1, 6, 1));
        stage.open(year);
        send(it, year, review(it, year).version(), "Tell us sooner.");
        acting.as(it.ola(), () -> seasons.theme(year, ThemeKind.BETTER, "We learn too late"), OFFICER);
        acting.as(it.ola(), () -> seasons.theme(year, ThemeKind.HARD, "The sea"), OFFICER);
        var theme = season(it, year).better().get(0).id();
        acting.as(it.ola(), () -> workflow.group(it.promise(), year, Set.of(theme)), OFFICER);
        assertRefused("commitments.refused.season.unanswered", () -> publish(it, year));
        acting.as(it.ola(), () -> seasons.answer(year, theme, "Each Friday", true, "since 1 March"), OFFICER);
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
        send(it, year, review(it, year).version(), "Tell us sooner.");
        assertThat(season(it, year).open()).hasSize(names.size() - 1);
        assertThat(season(it, year).sent()).hasSize(1);
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

    private void send(YearStage.Scene it, int year, long version, String better) throws Exception {
        var sevenMinutesAgo = Instant.now().minusSeconds(7 * 60 + 5);
        acting.as(
                it.iris(), () -> workflow.send(it.promise(), year, version, answers(better), sevenMinutesAgo), PARTNER);
    }

    private static YearAnswers answers(String better) {
        return new YearAnswers(
                "Forty came.", "The tide.", "Ask early.", better, null, MeetingWish.TELEPHONE, "Tuesday");
    }

    private java.util.List<String> moves(YearStage.Scene it) throws Exception {
        return transaction.run(() -> history.of(new SubjectRef("commitment", it.promise()))).stream()
                .map(HistoryRow.Shown::move)
                .toList();
    }

    private static void assertRefused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }
}
