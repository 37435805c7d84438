package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.headwaters.platform.Causes;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.StaleText;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.headwaters.platform.it.Statements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InServer
@Tag("h2")
class AfterIT {
    @Inject
    AfterWorkflow workflow;

    @Inject
    AfterDesk desk;

    @Inject
    EndDesk ends;

    @Inject
    AfterRhythm rhythm;

    @Inject
    FellowCast fellows;

    @Inject
    GateCast shows;

    @Inject
    Acting acting;

    @Inject
    InTransaction transaction;

    @Test
    void twoFellowsWhoWriteAtOnce_loseNothing_andTheSameTextAgainIsNoChange() throws Exception {
        var squad = endedDaysAgo(3, TeamStage.PLACED);
        var first = save(squad.ada(), squad, "A trolley that comes back", 0);
        assertThatThrownBy(() -> save(squad.ben(), squad, "A bench", 0)).satisfies(no -> {
            var stale = Causes.find(StaleText.class, no).orElseThrow();
            assertThat(stale.text()).isEqualTo("A trolley that comes back");
            assertThat(stale.isOwn()).isFalse();
        });
        assertThat(save(squad.ada(), squad, "A trolley that comes back", 0)).isEqualTo(first);
        assertThat(save(squad.ben(), squad, "A trolley, and a bench", first)).isGreaterThan(first);
    }

    @Test
    void itIsWritten_fromTwoWeeksBeforeTheEnd_untilSixtyDaysAfter() throws Exception {
        var early = endedDaysAgo(-16, TeamStage.PLACED);
        assertThatThrownBy(() -> save(early.ada(), early, "Too early", 0)).satisfies(AfterIT::closed);
        var late = endedDaysAgo(63, TeamStage.FINISHED);
        assertThatThrownBy(() -> save(late.ada(), late, "Too late", 0)).satisfies(AfterIT::closed);
        var inTime = endedDaysAgo(57, TeamStage.FINISHED);
        save(inTime.ada(), inTime, "In time", 0);
        var begins = endedDaysAgo(-12, TeamStage.PLACED);
        save(begins.ada(), begins, "Two weeks before", 0);
    }

    @Test
    void whatIsNotFinished_isNotThereForStrangers_andReadByAllAfterwards() throws Exception {
        var squad = endedDaysAgo(3, TeamStage.PLACED);
        save(squad.ada(), squad, "A trolley", 0);
        assertThatThrownBy(() -> acting.asStranger(() -> desk.after(squad.reference())))
                .satisfies(no -> assertThat(Causes.find(NotFound.class, no)).isPresent());
        transaction.run(() -> {
            rhythm.beat();
            return null;
        });
        assertThat(fellows.stage(squad.reference())).isEqualTo(TeamStage.FINISHED);
        assertThat(acting.asStranger(() -> desk.after(squad.reference()))
                        .texts()
                        .get("BUILT")
                        .words())
                .isEqualTo("A trolley");
    }

    @Test
    void theClockFinishesATeam_once_andTellsItsFellowsOnce() throws Exception {
        var squad = endedDaysAgo(3, TeamStage.PLACED);
        for (var beat = 0; beat < 2; beat++) {
            transaction.run(() -> {
                rhythm.beat();
                return null;
            });
        }
        assertThat(fellows.audited(squad.reference(), "fellowships.finish")).isEqualTo(1);
        assertThat(fellows.mailsTo(squad.ada()).stream().filter(mail -> mail.contains("say what remains")))
                .hasSize(1);
        var running = endedDaysAgo(-12, TeamStage.PLACED);
        transaction.run(() -> {
            rhythm.beat();
            return null;
        });
        assertThat(fellows.stage(running.reference())).isEqualTo(TeamStage.PLACED);
    }

    @Test
    void whereTheLastDayMoves_itsFellowsAreAskedAnew_beforeThatDay() throws Exception {
        var squad = endedDaysAgo(-10, TeamStage.PLACED);
        beat();
        beat();
        assertThat(asked(squad)).isEqualTo(1);
        move(squad, 40);
        beat();
        assertThat(asked(squad)).isEqualTo(1);
        move(squad, 12);
        beat();
        beat();
        assertThat(asked(squad)).isEqualTo(2);
    }

    private long asked(FellowCast.Squad squad) {
        return fellows.mailsTo(squad.ada()).stream()
                .filter(mail -> mail.contains("what will remain"))
                .count();
    }

    private void beat() throws Exception {
        transaction.run(() -> {
            rhythm.beat();
            return null;
        });
    }

    private void move(FellowCast.Squad squad, int daysAhead) {
        fellows.sql(
                "update cohort set ends_on = cast(? as date) where reference = ?",
                LocalDate.now(FellowCast.ZONE).plusDays(daysAhead).toString(),
                squad.fellowship().reference());
    }

    @Test
    void aYearOn_itIsAskedOnce_answered_andCounted() throws Exception {
        var squad = endedDaysAgo(368, TeamStage.FINISHED);
        var cohort = squad.fellowship().reference();
        assertThat(acting.asStranger(() -> ends.end(cohort)).aliveAsked()).isZero();
        for (var beat = 0; beat < 2; beat++) {
            transaction.run(() -> {
                rhythm.beat();
                return null;
            });
        }
        assertThat(fellows.audited(squad.reference(), "fellowships.after.asked"))
                .isEqualTo(1);
        as(squad.ada(), () -> {
            workflow.alive(squad.reference(), true, "In three schools");
            return null;
        });
        var end = acting.asStranger(() -> ends.end(cohort));
        assertThat(end.aliveAsked()).isEqualTo(1);
        assertThat(end.count("ALIVE")).isEqualTo(1);
        assertThat(end.count("FINISHED")).isEqualTo(1);
    }

    @Test
    void eachFellowSaysForOneself_whetherToGoOn() throws Exception {
        var squad = endedDaysAgo(3, TeamStage.PLACED);
        as(squad.ada(), () -> {
            workflow.goOn(squad.reference(), true);
            return null;
        });
        assertThat(as(squad.ada(), () -> desk.after(squad.reference()).goesOn()))
                .isTrue();
        assertThat(as(squad.ben(), () -> desk.after(squad.reference()).goesOn()))
                .isNull();
        assertThat(as(squad.iris(), () -> desk.after(squad.reference()).asked()))
                .isFalse();
    }

    @Test
    void theEndOfACohort_isNotThereBeforeItsEnd_andCostsTheSameForAnyNumberOfTeams() throws Exception {
        var running = fellows.cohort(CohortState.RUNNING);
        assertThatThrownBy(() -> acting.asStranger(() -> ends.end(running.reference())))
                .satisfies(no -> assertThat(Causes.find(NotFound.class, no)).isPresent());
        var few = endedDaysAgo(3, TeamStage.FINISHED).fellowship().reference();
        var many = fellows.cohort(CohortState.FINISHED, 9);
        for (var team = 0; team < 5; team++) {
            fellows.team(many, TeamStage.FINISHED);
        }
        var forFew = Statements.during(() -> acting.asStranger(() -> ends.end(few)));
        var forMany = Statements.during(() -> acting.asStranger(() -> ends.end(many.reference())));
        assertThat(forMany).isEqualTo(forFew).isLessThan(20);
    }

    @Test
    void howAPitchEnded_isReadByEverybody_onceItsTeamIsFinished_whileTheDecisionStands() throws Exception {
        var squad = fellows.team(fellows.cohort(CohortState.FINISHED), TeamStage.PLACED);
        shows.write(squad, new PitchTold("A lamp", "Nine of ten", "Forty schools", null, "Forty lamps"));
        fellows.sql(
                "update pitch set outcome = 'TO_MARKET', outcome_words = 'Six schools have asked for it.' where team_id ="
                        + " (select id from team where reference = ?)",
                squad.reference());
        fellows.sql(
                "insert into pitch_answer (id, version, team_id, state, asked, heard_at) select nextval('id_seq'), 1, id,"
                        + " 'DECLINED', 1, placed_at from team where reference = ?",
                squad.reference());
        assertThat(pitchOf(squad)).as("still the team's own").isNull();
        fellows.sql("update team set stage = 'FINISHED' where reference = ?", squad.reference());
        assertThat(pitchOf(squad))
                .isEqualTo(new EndShown.Pitched(Pitch.Outcome.TO_MARKET, "Six schools have asked for it."));
        fellows.sql(
                "update pitch_answer set state = 'CORRECTED' where team_id = (select id from team where reference = ?)",
                squad.reference());
        assertThat(pitchOf(squad)).as("decided anew").isNull();
    }

    private EndShown.Pitched pitchOf(FellowCast.Squad squad) throws Exception {
        var cohort = squad.fellowship().reference();
        return acting.asStranger(() -> ends.end(cohort)).teams().stream()
                .filter(line -> line.team().reference().equals(squad.reference()))
                .map(EndShown.Line::pitch)
                .toList()
                .get(0);
    }

    /** A team whose cohort's last day lies so many days behind, or before us where that is negative. */
    private FellowCast.Squad endedDaysAgo(int days, TeamStage stage) {
        var cohort = fellows.cohort(days > 0 ? CohortState.FINISHED : CohortState.RUNNING);
        var squad = fellows.team(cohort, stage);
        var moved = LocalDate.now(FellowCast.ZONE).minusDays(days);
        fellows.sql(
                "update cohort set begins_on = cast(? as date), ends_on = cast(? as date) where reference = ?",
                moved.minusMonths(7).toString(),
                moved.toString(),
                cohort.reference());
        return squad;
    }

    private long save(PersonId who, FellowCast.Squad squad, String text, long seen) throws Exception {
        return as(
                who, () -> workflow.save(squad.reference(), "BUILT", text, seen).version());
    }

    private <T> T as(PersonId who, Callable<T> deed) throws Exception {
        return acting.as(who, deed, PARTNER);
    }

    private static void closed(Throwable no) {
        assertThat(Causes.find(Refusal.class, no).orElseThrow().key()).isEqualTo("fellowships.refused.after.closed");
    }
}
