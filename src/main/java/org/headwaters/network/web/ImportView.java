package org.headwaters.network.web;

import java.util.List;
import org.headwaters.network.ImportShown;
import org.headwaters.network.Planned;
import org.headwaters.network.Planned.Change;
import org.headwaters.network.Planned.Fate;
import org.headwaters.platform.Csv;
import org.headwaters.platform.faces.Said;

/** What a file would do, as the page draws it: of long lists the beginning, and the parts of the bar. */
public record ImportView(ImportShown shown) {
    private static final int MOST = 200;
    private static final int WIDTH = 1000;

    /** One change of one row, as the table shows it. */
    public record Changed(int line, String name, Change change) {}

    /** One part of the bar. */
    public record Bar(String styleClass, long from, long width) {}

    public List<Planned> stopped() {
        return first(Fate.STOPPED);
    }

    public List<Planned> added() {
        return first(Fate.NEW);
    }

    private List<Planned> first(Fate fate) {
        return shown.of(fate).stream().limit(MOST).toList();
    }

    public List<Changed> changes() {
        return allChanges().stream().limit(MOST).toList();
    }

    public int moreChanges() {
        return Math.max(0, allChanges().size() - MOST);
    }

    private List<Changed> allChanges() {
        return shown.of(Fate.CHANGED).stream()
                .flatMap(row -> row.changes().stream().map(change -> new Changed(row.line(), row.name(), change)))
                .toList();
    }

    public boolean answerable() {
        return stopped().stream().anyMatch(row -> !row.remedies().isEmpty());
    }

    public String say(Planned row) {
        return Said.speech().say(row.reason(), row.arguments().toArray());
    }

    public String summary() {
        return Said.speech()
                .say(
                        "network.import.summary",
                        shown.count("NEW"),
                        shown.count("CHANGED"),
                        shown.count("STOPPED"),
                        shown.count("SAME"));
    }

    public List<Bar> bars() {
        var all = Math.max(1, shown.rows().size());
        var first = shown.count("NEW");
        var second = shown.count("CHANGED");
        var third = shown.count("STOPPED");
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
                        speech.say("network.import.row"),
                        speech.say("network.import.name"),
                        speech.say("network.import.why"))));
        shown.of(Fate.STOPPED).forEach(row -> lines.append(Csv.line(List.of(row.line(), row.name(), say(row)))));
        return lines.toString();
    }
}
