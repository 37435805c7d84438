package org.headwaters.network;

import java.time.Instant;
import java.util.List;
import org.headwaters.network.ImportTaken.Bound;

/**
 * What a file has brought.
 *
 * @param by who took it over
 * @param rows what it made and changed, of many the beginning
 * @param bound what it did that is not taken back, null for nothing of the kind
 * @param touched the first of those that somebody has touched since
 * @param undoneBy who has undone it, null while it stands
 */
public record ImportedShown(
        Lately of, List<Row> rows, Bound bound, List<String> touched, String undoneBy, Instant undoneAt) {

    public ImportedShown {
        rows = List.copyOf(rows);
        touched = List.copyOf(touched);
    }

    public boolean isUndoable() {
        return undoneAt == null && bound == null && touched.isEmpty();
    }

    public List<Row> rows(boolean made) {
        return rows.stream().filter(row -> row.made() == made).toList();
    }

    /** One entry. */
    public record Row(int line, String name, String link, boolean made) {}

    /** One import in the list of the last. */
    public record Lately(long id, boolean people, Instant at, String by, long made, long changed, boolean undone) {}
}
