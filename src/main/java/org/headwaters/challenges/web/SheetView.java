package org.headwaters.challenges.web;

import java.util.List;
import org.headwaters.challenges.SheetShown;
import org.headwaters.challenges.SheetShown.Change;
import org.headwaters.challenges.SheetShown.Row;
import org.headwaters.platform.Csv;
import org.headwaters.platform.faces.Said;

/** What a sheet would do, as the page draws it: of long lists the beginning, and the parts of the bar. */
public record SheetView(SheetShown shown) {
    private static final int MOST = 200;
    private static final int WIDTH = 1000;

    /** One change of one row, as the table shows it. */
    public record Changed(int line, String name, Change change) {}

    /** One part of the bar. */
    public record Bar(String styleClass, long from, long width) {}

    public List<Row> first(String fate) {
        return shown.of(fate).stream().limit(MOST).toList();
    }

    public int more(String fate) {
        return Math.max(0, shown.count(fate) - MOST);
    }

    public List<Changed> changes() {
        return first("CHANGED").stream()
                .flatMap(row -> row.changes().stream().map(change -> new Changed(row.line(), row.name(), change)))
                .toList();
    }

    public String say(Row row) {
        return Said.speech().say(row.reason(), row.arguments().toArray());
    }

    public String summary() {
        return Said.speech()
                .say(
                        "challenges.import.summary",
                        shown.count("NEW"),
                        shown.count("CHANGED"),
                        shown.count("REFUSED"),
                        shown.count("SAME"));
    }

    public List<Bar> bars() {
        var all = Math.max(1, shown.rows().size());
        var first = shown.count("NEW");
        var second = shown.count("CHANGED");
        var third = shown.count("REFUSED");
        return List.of(
                new Bar("one", 0, first * WIDTH / all),
                new Bar("two", first * WIDTH / all, second * WIDTH / all),
                new Bar("late", (first + second) * WIDTH / all, third * WIDTH / all));
    }

    /** The rows that are left out, each with its reason, to be mended in the file. */
    String leftOut() {
        var speech = Said.speech();
        var lines = new StringBuilder("\ufeff")
                .append(Csv.line(List.of(
                        speech.say("challenges.import.row"),
                        speech.say("challenges.import.name"),
                        speech.say("challenges.import.why"))));
        shown.of("REFUSED").forEach(row -> lines.append(Csv.line(List.of(row.line(), row.name(), say(row)))));
        return lines.toString();
    }
}
