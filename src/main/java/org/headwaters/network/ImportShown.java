package org.headwaters.network;

import java.util.List;
import org.headwaters.network.Planned.Fate;

/**
 * What a file would do, row by row.
 *
 * @param people whether it is one of people
 * @param seal changes when anything of it would be otherwise; whoever takes the file over has seen this and no other
 */
public record ImportShown(boolean people, List<Planned> rows, String seal) {

    public ImportShown {
        rows = List.copyOf(rows);
    }

    public List<Planned> of(Fate fate) {
        return rows.stream().filter(row -> row.fate() == fate).toList();
    }

    public long count(String fate) {
        return of(Fate.valueOf(fate)).size();
    }

    /** How many rows would be written. */
    public long written() {
        return rows.stream()
                .filter(row -> row.fate() == Fate.NEW || row.fate() == Fate.CHANGED)
                .count();
    }
}
