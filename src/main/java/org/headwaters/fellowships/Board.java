package org.headwaters.fellowships;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.headwaters.fellowships.BoardScreen.Cell;
import org.headwaters.fellowships.BoardScreen.State;
import org.headwaters.fellowships.BoardScreen.Waits;

/** Says of one team at each gate how it stands and for whom it waits, as the days of its cohort have it now. */
final class Board {
    private final CohortDays days;
    private final Instant now;

    Board(CohortDays days, Instant now) {
        this.days = days;
        this.now = now;
    }

    /**
     * @param gates of the team
     * @param outside whether it has asked people outside who have not answered yet
     */
    List<Cell> cells(Team team, List<TeamGate> gates, boolean outside, Mine mine) {
        var cells = new ArrayList<Cell>();
        var ordered =
                gates.stream().sorted(Comparator.comparing(TeamGate::getKind)).toList();
        var before = true;
        var gone = false;
        for (var gate : ordered) {
            var state = gone ? State.NONE : state(team, gate, before);
            gone |= state == State.LEFT;
            before &= gate.isPassed();
            var waits = waits(gate, state, outside);
            cells.add(new Cell(
                    gate.getKind(),
                    state,
                    day(team, gate, state),
                    days.over(gate.getKind()),
                    isLate(gate, state) ? days.daysLate(gate.getKind(), now) : 0,
                    waits,
                    mine.is(waits),
                    gate.getKind().ordinal() + 1,
                    mine == Mine.NOBODY ? null : FellowshipLinks.gate(team.getReference(), gate.getKind())));
        }
        return cells;
    }

    /** What more was asked of may be late as well; a gate that is not reached yet is not told late. */
    private boolean isLate(TeamGate gate, State state) {
        return state != State.AHEAD && state != State.LEFT && state != State.NONE && isLate(gate);
    }

    private boolean isLate(TeamGate gate) {
        return gate.getTeam().getStage() != TeamStage.FINISHED && days.isLate(gate.getKind(), gate.getStage(), now);
    }

    private State state(Team team, TeamGate gate, boolean reached) {
        if (gate.isPassed()) {
            return State.PASSED;
        }
        if (team.getStage() == TeamStage.LEFT) {
            return State.LEFT;
        }
        if (gate.getStage() == GateStage.SUBMITTED) {
            return State.SUBMITTED;
        }
        if (team.getStage() == TeamStage.FINISHED) {
            return State.NOT_REACHED;
        }
        if (gate.getStage() == GateStage.MORE_ASKED) {
            return State.MORE_ASKED;
        }
        if (!reached) {
            return State.AHEAD;
        }
        return isLate(gate) ? State.LATE : State.OPEN;
    }

    private static Waits waits(TeamGate gate, State state, boolean outside) {
        return switch (state) {
            case SUBMITTED -> gate.isWithPanel() ? Waits.PANEL : Waits.COACH;
            case OPEN, MORE_ASKED, LATE -> gate.getKind() == GateKind.FEEDBACK && outside ? Waits.OUTSIDE : Waits.TEAM;
            default -> Waits.NOBODY;
        };
    }

    private LocalDate day(Team team, TeamGate gate, State state) {
        return switch (state) {
            case PASSED -> days.today(gate.getDecidedAt());
            case LEFT -> team.getEndedAt() == null ? null : days.today(team.getEndedAt());
            case SUBMITTED -> days.today(gate.getSubmittedAt());
            default -> days.due(gate.getKind());
        };
    }

    /** As what the reader stands before one team. */
    enum Mine {
        FELLOW,
        COACH,
        STAFF,
        NOBODY;

        boolean is(Waits waits) {
            return switch (this) {
                case FELLOW -> waits == Waits.TEAM;
                // What waits for the panel is decided with its application, in another room.
                case COACH, STAFF -> waits == Waits.COACH;
                case NOBODY -> false;
            };
        }
    }
}
