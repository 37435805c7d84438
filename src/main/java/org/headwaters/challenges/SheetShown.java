package org.headwaters.challenges;

import java.io.Serializable;
import java.util.List;

/**
 * What a sheet would do, row by row.
 *
 * @param connections whether it says what drives what
 * @param seal changes when anything of it would be otherwise; whoever takes the sheet over has seen this and no other
 */
public record SheetShown(boolean connections, List<Row> rows, String seal) implements Serializable {

    public SheetShown {
        rows = List.copyOf(rows);
    }

    public List<Row> of(String fate) {
        return rows.stream().filter(row -> row.fate().name().equals(fate)).toList();
    }

    public int count(String fate) {
        return of(fate).size();
    }

    /** How many rows would be written. */
    public int written() {
        return count("NEW") + count("CHANGED");
    }

    /** What becomes of a row. */
    public enum Fate {
        NEW,
        CHANGED,
        SAME,
        REFUSED
    }

    /**
     * One row of the sheet.
     *
     * @param line where it begins in the file
     * @param reason key of why it is refused, null where it is not; with {@code arguments}
     */
    public record Row(int line, String name, Fate fate, List<Change> changes, String reason, List<Object> arguments)
            implements Serializable {

        public Row {
            changes = List.copyOf(changes);
            arguments = List.copyOf(arguments);
        }

        static Row refused(int line, String name, String reason, Object... arguments) {
            return new Row(line, name, Fate.REFUSED, List.of(), reason, List.of(arguments));
        }

        static Row made(int line, String name) {
            return new Row(line, name, Fate.NEW, List.of(), null, List.of());
        }

        static Row known(int line, String name, List<Change> changes) {
            return new Row(line, name, changes.isEmpty() ? Fate.SAME : Fate.CHANGED, changes, null, List.of());
        }

        public boolean isRefused() {
            return fate == Fate.REFUSED;
        }

        boolean isWritten() {
            return fate == Fate.NEW || fate == Fate.CHANGED;
        }
    }

    /** One thing that would read otherwise; {@code now} is empty where nothing stood there. */
    public record Change(String column, String now, String next) implements Serializable {}
}
