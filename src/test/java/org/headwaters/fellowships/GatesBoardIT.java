package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import org.headwaters.fellowships.BoardScreen.State;
import org.headwaters.fellowships.BoardScreen.Waits;
import org.headwaters.network.Cast;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.Roles;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.Statements;
import org.junit.jupiter.api.Test;

@InServer
class GatesBoardIT {
    @Inject
    BoardDesk desk;

    @Inject
    CoachWorkflow coaching;

    @Inject
    CoachDesk coaches;

    @Inject
    FellowCast fellows;

    @Inject
    Cast cast;

    @Inject
    Acting acting;

    @Test
    void fortyTeamsAtFiveGates_costNoMoreThanTwelveStatements() throws Exception {
        var cohort = fellows.cohort(CohortState.RUNNING, 40);
        var squad = fellows.team(cohort, TeamStage.PLACED);
        for (int i = 1; i < 40; i++) {
            another(squad, i);
        }
        var count = new AtomicInteger();
        acting.as(
                cohort.officer(),
                () -> {
                    assertThat(desk.board(cohort.reference()).rows())
                            .hasSize(40)
                            .allSatisfy(row -> {
                                assertThat(row.cells()).hasSize(5);
                                assertThat(row.partners()).hasSize(2);
                            });
                    count.set(Statements.during(() -> desk.board(cohort.reference())));
                },
                OFFICER);
        assertThat(count.get()).isBetween(1, 12);
    }

    @Test
    void theBoardOfAFinishedCohort_saysWhatWasNotReached_countsNobodyLate_andCostsNoMore() throws Exception {
        var cohort = fellows.cohort(CohortState.FINISHED, 40);
        var squad = fellows.team(cohort, TeamStage.FINISHED);
        for (int i = 1; i < 39; i++) {
            another(squad, i);
        }
        var waits = fellows.team(cohort, TeamStage.FINISHED);
        fellows.gate(waits, GateKind.EXPLORE, GateStage.SUBMITTED);
        var count = new AtomicInteger();
        var board = acting.as(
                cohort.officer(),
                () -> {
                    count.set(Statements.during(() -> desk.board(cohort.reference())));
                    return desk.board(cohort.reference());
                },
                OFFICER);
        assertThat(count.get()).isBetween(1, 12);
        assertThat(board.rows()).hasSize(40).noneMatch(BoardScreen.Row::late);
        assertThat(board.counts()).isEqualTo(new BoardScreen.Counts(1, 0, 0, 0, 40));
        assertThat(board.rows())
                .filteredOn(row -> row.reference().equals(waits.reference()))
                .singleElement()
                .satisfies(row -> assertThat(row.cells())
                        .extracting(BoardScreen.Cell::state)
                        .containsExactly(
                                State.SUBMITTED,
                                State.NOT_REACHED,
                                State.NOT_REACHED,
                                State.NOT_REACHED,
                                State.NOT_REACHED));
    }

    private void another(FellowCast.Squad squad, int number) {
        var reference = squad.reference() + "-" + number;
        var first = squad.reference();
        fellows.sql(
                "insert into team (id, version, reference, cohort_id, title, stage, lead_id, started_by, started_at,"
                        + " submitted_at, placed_at) select nextval('id_seq'), 1, ?, cohort_id, ?, stage, lead_id,"
                        + " started_by, started_at, submitted_at, placed_at from team where reference = ?",
                reference,
                "Team " + number,
                first);
        fellows.sql(
                "insert into team_gate (id, version, team_id, kind, stage) select nextval('id_seq'), 1, t.id, g.kind,"
                        + " g.stage from team t, team_gate g where t.reference = ? and g.team_id = (select id from team"
                        + " where reference = ?)",
                reference,
                first);
        fellows.sql(
                "insert into team_partner (id, version, team_id, organisation_id, position) select nextval('id_seq'), 1,"
                        + " t.id, p.organisation_id, p.position from team t, team_partner p where t.reference = ? and"
                        + " p.team_id = (select id from team where reference = ?)",
                reference,
                first);
        fellows.sql(
                "insert into team_member (id, version, team_id, organisation_id, person_id, role, since_day) select"
                        + " nextval('id_seq'), 1, t.id, m.organisation_id, m.person_id, m.role, m.since_day from team t,"
                        + " team_member m where t.reference = ? and m.team_id = (select id from team where reference = ?)",
                reference,
                first);
    }

    @Test
    void eachCell_saysHowItStands_andForWhomItWaits() throws Exception {
        var cohort = fellows.cohort(CohortState.RUNNING);
        var squad = fellows.team(cohort, TeamStage.PLACED);
        fellows.gate(squad, GateKind.EXPLORE, GateStage.PASSED);
        fellows.gate(squad, GateKind.PROTOTYPE, GateStage.SUBMITTED);
        var cells = board(cohort, cohort.officer(), OFFICER).rows().get(0).cells();
        assertThat(cells)
                .extracting(BoardScreen.Cell::state)
                .containsExactly(State.PASSED, State.SUBMITTED, State.AHEAD, State.AHEAD, State.AHEAD);
        assertThat(cells.get(1)).matches(cell -> cell.waits() == Waits.COACH && cell.mine() && cell.link() != null);
    }

    @Test
    void aGateIsLate_fromTheDayAfterItWasDue_untilItIsHandedIn() throws Exception {
        var cohort = fellows.cohort(CohortState.RUNNING);
        var squad = fellows.team(cohort, TeamStage.PLACED);
        fellows.sql(
                "update cohort_gate set due_after_days = 6 where kind = 'EXPLORE' and cohort_id = (select id from cohort"
                        + " where reference = ?)",
                cohort.reference());
        var first = board(cohort, squad.ada(), PARTNER).rows().get(0).cells().get(0);
        assertThat(first.state()).isEqualTo(State.LATE);
        assertThat(first.days()).isEqualTo(4);
        assertThat(first.waits()).isEqualTo(Waits.TEAM);
        assertThat(first.mine()).isTrue();
        fellows.gate(squad, GateKind.EXPLORE, GateStage.SUBMITTED);
        assertThat(board(cohort, squad.ada(), PARTNER)
                        .rows()
                        .get(0)
                        .cells()
                        .get(0)
                        .state())
                .isEqualTo(State.SUBMITTED);
    }

    @Test
    void fellowsSeeHowAllTeamsStand_andOpenTheirOwnAlone() throws Exception {
        var cohort = fellows.cohort(CohortState.RUNNING);
        var mine = fellows.team(cohort, TeamStage.PLACED);
        var theirs = fellows.team(cohort, TeamStage.PLACED);
        fellows.gate(theirs, GateKind.EXPLORE, GateStage.MORE_ASKED);
        var rows = board(cohort, mine.ben(), PARTNER).rows();
        assertThat(rows).hasSize(2);
        for (var row : rows) {
            assertThat(row.open()).isEqualTo(row.reference().equals(mine.reference()));
            assertThat(row.cells())
                    .allMatch(cell -> (cell.link() != null) == row.reference().equals(mine.reference()));
        }
        assertThat(board(cohort, mine.ben(), PARTNER).toString()).doesNotContain("Well done");
    }

    @Test
    void whoIsNeitherStaffNorCoachNorFellow_findsNoBoard() throws Exception {
        var cohort = fellows.cohort(CohortState.RUNNING);
        var squad = fellows.team(cohort, TeamStage.PLACED);
        var stranger = cast.person("Stranger", PARTNER);
        var reader = cast.person("Reader", REVIEWER);
        assertThat(board(cohort, cohort.coach(), REVIEWER).rows())
                .singleElement()
                .matches(BoardScreen.Row::open);
        for (var kept : java.util.List.of(stranger, squad.iris())) {
            assertThatThrownBy(() -> board(cohort, kept, PARTNER)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> board(cohort, reader, REVIEWER)).isInstanceOf(NotFound.class);
        assertThat(fellows.audited(cohort.reference(), "fellowships.keptOut")).isPositive();
    }

    @Test
    void staffTiedToATeam_seeHowItStands_andOpenNothingOfIt() throws Exception {
        var cohort = fellows.cohort(CohortState.RUNNING);
        var squad = fellows.team(cohort, TeamStage.PLACED);
        fellows.gate(squad, GateKind.EXPLORE, GateStage.SUBMITTED);
        cast.affiliate(cohort.officer(), squad.museum(), null);
        var row = board(cohort, cohort.officer(), OFFICER).rows().get(0);
        assertThat(row.open()).isFalse();
        assertThat(row.mine()).isFalse();
        assertThat(row.cells()).allMatch(cell -> cell.link() == null);
    }

    @Test
    void aCoachIsNamed_whomNothingTiesToTheTeam() throws Exception {
        var cohort = fellows.cohort(CohortState.RUNNING);
        var squad = fellows.team(cohort, TeamStage.PLACED);
        var row = board(cohort, cohort.officer(), OFFICER).rows().get(0);
        var other = cast.person("Not a coach here", REVIEWER);
        refused("guide", () -> name(cohort, squad, row.version(), other));
        name(cohort, squad, row.version(), cohort.coach());
        assertThat(board(cohort, cohort.officer(), OFFICER).rows().get(0).coach())
                .startsWith("Sefa Laurent");
        assertThat(fellows.audited(squad.reference(), "fellowships.coach")).isEqualTo(1);
        var second = fellows.team(cohort, TeamStage.PLACED);
        cast.affiliate(cohort.coach(), second.schools(), null);
        var version = board(cohort, cohort.officer(), OFFICER).rows().stream()
                .filter(one -> one.reference().equals(second.reference()))
                .mapToLong(BoardScreen.Row::version)
                .sum();
        refused("tied", () -> name(cohort, second, version, cohort.coach()));
    }

    @Test
    void aCoach_findsWhoWaitsFirst_andNobodyWithWhomSomethingTies() throws Exception {
        var cohort = fellows.cohort(CohortState.RUNNING);
        var waits = fellows.team(cohort, TeamStage.PLACED);
        var tied = fellows.team(cohort, TeamStage.PLACED);
        fellows.gate(waits, GateKind.EXPLORE, GateStage.SUBMITTED);
        fellows.gate(tied, GateKind.EXPLORE, GateStage.SUBMITTED);
        cast.affiliate(cohort.coach(), tied.museum(), null);
        var list = acting.as(cohort.coach(), () -> coaches.list(), REVIEWER);
        assertThat(list.read()).extracting(CoachScreen.Line::team).containsExactly(waits.reference());
        assertThat(list.read().get(0).link()).contains("gate=EXPLORE");
        fellows.gate(waits, GateKind.EXPLORE, GateStage.PASSED);
        fellows.sql("update team set placed_at = placed_at - interval '40' day where reference = ?", waits.reference());
        fellows.sql(
                "update cohort set begins_on = begins_on - 15, ends_on = ends_on - 15 where reference = ?",
                cohort.reference());
        var later = acting.as(cohort.coach(), () -> coaches.list(), REVIEWER);
        assertThat(later.quiet()).extracting(CoachScreen.Line::team).containsExactly(waits.reference());
    }

    private BoardScreen board(FellowCast.Fellowship cohort, org.headwaters.platform.PersonId who, String role)
            throws Exception {
        return acting.as(who, () -> desk.board(cohort.reference()), role);
    }

    private void name(
            FellowCast.Fellowship cohort, FellowCast.Squad squad, long seen, org.headwaters.platform.PersonId coach)
            throws Exception {
        acting.as(cohort.officer(), () -> coaching.name(squad.reference(), seen, coach), Roles.OFFICER);
    }

    private static void refused(String why, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.key())
                .isEqualTo("fellowships.refused.coach." + why));
    }
}
