package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.inject.Inject;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.StaleVersion;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InServer
@Tag("h2")
class DatesIT {
    @Inject
    DatesDesk desk;

    @Inject
    DatesWorkflow workflow;

    @Inject
    BoardDesk board;

    @Inject
    CalendarDesk calendars;

    @Inject
    GateReminders reminders;

    @Inject
    FellowCast fellows;

    @Inject
    InTransaction transaction;

    @Inject
    Entities entities;

    @Inject
    Acting acting;

    @Test
    void oneDayIsMoved_theRestFollows_everybodyIsToldOnce_andCalendarsGoAlong() throws Exception {
        var cohort = fellows.cohort(CohortState.RUNNING);
        var squad = fellows.team(cohort, TeamStage.PLACED);
        var gone = fellows.team(cohort, TeamStage.LEFT);
        var begins = cohort.begins();
        var looked = look(cohort, GateKind.TEST, begins.plusDays(125));
        assertThat(looked.refused()).isNull();
        assertThat(looked.move().lines()).hasSize(3);
        assertThat(looked.teams()).containsExactly(squad.title());
        assertThat(looked.people()).isEqualTo(3);
        var told = acting.as(
                cohort.officer(),
                () -> workflow.move(cohort.reference(), looked.version(), GateKind.TEST, begins.plusDays(125)),
                OFFICER);
        assertThat(told).isEqualTo(3);
        var now = acting.as(cohort.officer(), () -> desk.dates(cohort.reference()), OFFICER);
        assertThat(now.days())
                .extracting(line -> begins.until(line.to(), java.time.temporal.ChronoUnit.DAYS))
                .containsExactly(45L, 85L, 125L, 155L, 175L);
        for (var person : java.util.List.of(squad.ada(), squad.ben(), cohort.coach())) {
            assertThat(fellows.mailsTo(person)).singleElement().asString().contains("New dates");
        }
        assertThat(fellows.mailsTo(gone.ada())).isEmpty();
        assertThat(fellows.mailsTo(squad.iris())).isEmpty();
        assertThat(fellows.audited(cohort.reference(), "fellowships.dates")).isEqualTo(1);
        assertThat(calendars.cohort(cohort.reference()).entries()).allMatch(entry -> entry.moved() == 1);
    }

    @Test
    void whoIsOfferedAPlace_hearsOfItsNewDays_andWhoWaitsOrSaidNoDoesNot() throws Exception {
        var cohort = fellows.cohort(CohortState.RUNNING);
        var offered = fellows.team(cohort, TeamStage.OFFERED);
        var waiting = fellows.team(cohort, TeamStage.WAITING);
        var away = fellows.team(cohort, TeamStage.DECLINED);
        var looked = look(cohort, GateKind.TEST, cohort.begins().plusDays(125));
        assertThat(looked.teams()).containsExactly(offered.title());
        acting.as(
                cohort.officer(),
                () -> workflow.move(
                        cohort.reference(),
                        looked.version(),
                        GateKind.TEST,
                        cohort.begins().plusDays(125)),
                OFFICER);
        assertThat(fellows.mailsTo(offered.ada())).singleElement().asString().contains("New dates");
        assertThat(fellows.mailsTo(waiting.ada())).isEmpty();
        assertThat(fellows.mailsTo(away.ada())).isEmpty();
    }

    @Test
    void whoLookedBeforeAnotherMoved_isRefused_andNothingMoves() throws Exception {
        var cohort = fellows.cohort(CohortState.RUNNING);
        var begins = cohort.begins();
        var looked = look(cohort, GateKind.FUNDING, begins.plusDays(171));
        acting.as(
                cohort.officer(),
                () -> workflow.move(cohort.reference(), looked.version(), GateKind.FUNDING, begins.plusDays(172)),
                OFFICER);
        assertThatThrownBy(() -> acting.as(
                        cohort.officer(),
                        () -> workflow.move(
                                cohort.reference(), looked.version(), GateKind.FUNDING, begins.plusDays(171)),
                        OFFICER))
                .isInstanceOf(StaleVersion.class);
        assertThat(look(cohort, GateKind.FUNDING, begins.plusDays(173))
                        .days()
                        .get(4)
                        .to())
                .isEqualTo(begins.plusDays(172));
    }

    @Test
    void whatCannotBe_isSaidInTheAnswer_andIsRefusedToWhoeverGoesRound() throws Exception {
        var cohort = fellows.cohort(CohortState.RUNNING);
        var early = cohort.begins().plusDays(80);
        var looked = look(cohort, GateKind.TEST, early);
        assertThat(looked.move()).isNull();
        assertThat(looked.refused().key()).isEqualTo("fellowships.refused.move.earlier");
        assertThatThrownBy(() -> acting.as(
                        cohort.officer(),
                        () -> workflow.move(cohort.reference(), looked.version(), GateKind.TEST, early),
                        OFFICER))
                .isInstanceOf(Refusal.class);
        assertThat(look(cohort, null, cohort.begins().plusMonths(10)).refused().key())
                .isEqualTo("fellowships.refused.span");
    }

    @Test
    void aFinishedCohort_isNotOpenedAgain_byMovingItsDays() throws Exception {
        var cohort = fellows.cohort(CohortState.FINISHED);
        var to = cohort.begins().plusMonths(9);
        var looked = look(cohort, null, to);
        assertThat(looked.move()).isNull();
        assertThat(looked.refused().key()).isEqualTo("fellowships.refused.move.finished");
        assertThatThrownBy(() -> acting.as(
                        cohort.officer(), () -> workflow.move(cohort.reference(), looked.version(), null, to), OFFICER))
                .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.key())
                        .isEqualTo("fellowships.refused.move.finished"));
        assertThat(acting.as(cohort.officer(), () -> desk.dates(cohort.reference()), OFFICER)
                        .ends())
                .isEqualTo(cohort.ends());
        assertThat(acting.as(cohort.officer(), () -> board.board(cohort.reference()), OFFICER)
                        .moves())
                .isFalse();
    }

    @Test
    void theLastDayMoves_withinNineMonths() throws Exception {
        var cohort = fellows.cohort(CohortState.RUNNING);
        var to = cohort.begins().plusMonths(9);
        var looked = look(cohort, null, to);
        acting.as(cohort.officer(), () -> workflow.move(cohort.reference(), looked.version(), null, to), OFFICER);
        assertThat(look(cohort, GateKind.FUNDING, to).refused()).isNull();
    }

    @Test
    void fellowsAreRemindedOnce_andAnewWhenTheDayMoves() throws Exception {
        var cohort = fellows.cohort(CohortState.RUNNING);
        var squad = fellows.team(cohort, TeamStage.PLACED);
        due(cohort, 17);
        beat();
        beat();
        assertThat(fellows.mailsTo(squad.ada())).singleElement().asString().contains("A week until Explore");
        due(cohort, 11);
        beat();
        assertThat(fellows.mailsTo(squad.ada())).hasSize(2);
        due(cohort, 9);
        beat();
        beat();
        assertThat(fellows.mailsTo(squad.ben())).hasSize(3).last().asString().contains("Explore was due");
        fellows.gate(squad, GateKind.EXPLORE, GateStage.SUBMITTED);
        due(cohort, 16);
        beat();
        assertThat(fellows.mailsTo(squad.ben())).hasSize(3);
    }

    private void due(FellowCast.Fellowship cohort, int days) {
        fellows.sql(
                "update cohort_gate set due_after_days = ? where kind = 'EXPLORE' and cohort_id = (select id from cohort"
                        + " where reference = ?)",
                days,
                cohort.reference());
    }

    private void beat() throws Exception {
        transaction.run(() -> {
            reminders.beat();
            return null;
        });
    }

    private DatesScreen look(FellowCast.Fellowship cohort, GateKind gate, java.time.LocalDate to) throws Exception {
        return acting.as(cohort.officer(), () -> desk.preview(cohort.reference(), gate, to), OFFICER);
    }
}
