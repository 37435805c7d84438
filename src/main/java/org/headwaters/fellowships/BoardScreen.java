package org.headwaters.fellowships;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The teams of a cohort and their gates, by the alphabet.
 *
 * @param zone its name, as one reads it
 * @param staff whether the reader runs the programme
 * @param names whether the reader names who coaches whom
 * @param moves whether the reader may move a day: none moves once the cohort is over
 * @param coaches who may coach a team, for an officer
 */
public record BoardScreen(
        String reference,
        String title,
        LocalDate begins,
        LocalDate ends,
        String zone,
        List<Head> heads,
        List<Row> rows,
        Counts counts,
        boolean staff,
        boolean names,
        boolean moves,
        List<Coach> coaches)
        implements Serializable {

    public BoardScreen {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        coaches = List.copyOf(coaches);
    }

    /** One gate and the day on which it is due. */
    public record Head(GateKind gate, LocalDate due) implements Serializable {}

    /** Somebody who may coach a team. */
    public record Coach(long number, String name) implements Serializable {}

    /** How many cells wait for the reader's side and for the teams, and how many teams came in and are still there. */
    public record Counts(long us, long teams, long late, long here, long all) implements Serializable {}

    /** @param coach name of who coaches it, null for nobody yet */
    public record Row(
            String reference,
            long version,
            String title,
            List<String> partners,
            String coach,
            boolean coachable,
            boolean open,
            List<Cell> cells)
            implements Serializable {

        public Row {
            partners = List.copyOf(partners);
            cells = List.copyOf(cells);
        }

        public boolean mine() {
            return cells.stream().anyMatch(Cell::mine);
        }

        public boolean late() {
            return cells.stream().anyMatch(Cell::isLate);
        }
    }

    /** How one gate of a team stands, for whoever reads the board. */
    public enum State {
        PASSED("done"),
        SUBMITTED("submitted"),
        OPEN("draft"),
        MORE_ASKED("trouble"),
        LATE("trouble"),
        AHEAD(null),
        /** Its cohort ended before it was handed in. */
        NOT_REACHED(null),
        LEFT("declined"),
        NONE(null);

        private final String gauge;

        State(String gauge) {
            this.gauge = gauge;
        }

        /** The mark that is drawn for it; null for none. */
        public String gauge() {
            return gauge;
        }
    }

    /** For whom it waits. */
    public enum Waits {
        TEAM,
        COACH,
        PANEL,
        OUTSIDE,
        NOBODY
    }

    /**
     * One team at one gate.
     *
     * @param day the one that belongs to its state: passed, left, or due
     * @param over when it is too late for it
     * @param days how many it is late
     * @param mine whether it waits for the reader
     * @param number of the gate, from 1
     * @param link where it opens, null for a reader to whom it does not
     */
    public record Cell(
            GateKind gate,
            State state,
            LocalDate day,
            Instant over,
            long days,
            Waits waits,
            boolean mine,
            int number,
            String link)
            implements Serializable {

        public boolean isLate() {
            return days > 0;
        }

        public boolean isShown() {
            return state != State.NONE;
        }

        /** Whether it is where the team stands now: then it is said in words, and not by its mark and day alone. */
        public boolean isCurrent() {
            return state != State.PASSED && state != State.AHEAD && state != State.NOT_REACHED && state != State.NONE;
        }

        public boolean isRed() {
            return state == State.LATE || state == State.MORE_ASKED;
        }
    }
}
