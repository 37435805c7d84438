package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.fellowships.TeamStories.aTeamIn;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.headwaters.fellowships.BoardScreen.Cell;
import org.headwaters.fellowships.BoardScreen.State;
import org.headwaters.fellowships.BoardScreen.Waits;
import org.junit.jupiter.api.Test;

class BoardTest {
    private static final LocalDate ENDS = GateStories.DAY.plusDays(60);

    @Test
    void whatWaitsForThePanel_isNobodysOnTheBoard() {
        assertThat(Board.Mine.values()).noneMatch(seat -> seat.is(Waits.PANEL));
    }

    @Test
    void whatWaitsForTheCoach_isForTheCoachAndForThoseWhoRunTheProgramme() {
        assertThat(Arrays.stream(Board.Mine.values()).filter(seat -> seat.is(Waits.COACH)))
                .containsExactly(Board.Mine.COACH, Board.Mine.STAFF);
    }

    @Test
    void afterTheEnd_whatWasNeverHandedIn_isNotReached_waitsForNobody_andIsNotLate() {
        var cells = cells(TeamStage.FINISHED, GateKind.TEST, GateStage.OPEN);
        assertThat(cells)
                .extracting(Cell::state)
                .containsExactly(State.PASSED, State.PASSED, State.NOT_REACHED, State.NOT_REACHED, State.NOT_REACHED);
        assertThat(cells).noneMatch(Cell::isLate).allMatch(cell -> cell.waits() == Waits.NOBODY);
        assertThat(cells(TeamStage.FINISHED, GateKind.TEST, GateStage.MORE_ASKED)
                        .get(2))
                .matches(cell -> cell.state() == State.NOT_REACHED && cell.waits() == Waits.NOBODY && !cell.isLate());
    }

    @Test
    void afterTheEnd_whatIsHandedIn_stillWaitsForTheCoach_andAPitchForThePanel() {
        assertThat(cells(TeamStage.FINISHED, GateKind.FEEDBACK, GateStage.SUBMITTED))
                .extracting(Cell::waits)
                .containsExactly(Waits.NOBODY, Waits.NOBODY, Waits.NOBODY, Waits.COACH, Waits.NOBODY);
        assertThat(cells(TeamStage.FINISHED, GateKind.FUNDING, GateStage.SUBMITTED))
                .extracting(Cell::waits)
                .endsWith(Waits.PANEL);
    }

    @Test
    void untilTheEnd_whatIsOpenBehindItsDay_isLate() {
        assertThat(cells(TeamStage.PLACED, GateKind.TEST, GateStage.OPEN).get(2))
                .matches(cell -> cell.state() == State.LATE && cell.waits() == Waits.TEAM && cell.isLate());
    }

    /** Four weeks after the last gate was due, for a coach. */
    private static List<Cell> cells(TeamStage stands, GateKind kind, GateStage stage) {
        var team = aTeamIn(stands);
        var gates = GateStories.gates(team);
        GateStories.reach(GateStories.at(gates, kind), gates, stage);
        var due = Map.of(
                GateKind.EXPLORE, GateStories.DAY.plusDays(10),
                GateKind.PROTOTYPE, GateStories.DAY.plusDays(20),
                GateKind.TEST, GateStories.DAY.plusDays(30),
                GateKind.FEEDBACK, GateStories.DAY.plusDays(40),
                GateKind.FUNDING, GateStories.DAY.plusDays(50));
        var days = new CohortDays(GateStories.DAY, ENDS, ZoneOffset.UTC, due);
        var board = new Board(days, GateStories.NOON.plus(Duration.ofDays(78)));
        return board.cells(team, gates, false, Board.Mine.COACH);
    }
}
