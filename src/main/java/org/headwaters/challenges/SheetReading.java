package org.headwaters.challenges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import org.headwaters.platform.imports.Table;

/** Compares a sheet with the map as it is now. */
@ApplicationScoped
class SheetReading {
    @Inject
    Themes themes;

    @Inject
    Causes causes;

    @Inject
    Links links;

    /** A sheet as it was read, with its plan: of the two lists one is empty. */
    record Plan(boolean connections, List<ElementStep> elements, List<ConnectionStep> links) {

        SheetShown shown() {
            var rows = connections
                    ? links.stream().map(ConnectionStep::shown).toList()
                    : elements.stream().map(ElementStep::shown).toList();
            return new SheetShown(connections, rows, seal(rows));
        }
    }

    Plan plan(byte[] file) {
        var table = Table.of(file);
        var heads = SheetHeads.of(table.heads());
        var all = causes.in(EnumSet.allOf(CauseState.class));
        return heads.connections()
                ? new Plan(true, List.of(), new ConnectionsPlan(heads, all, links.all()).of(table))
                : new Plan(false, new ElementsPlan(heads, themes.themes(), all).of(table), List.of());
    }

    private static String seal(List<SheetShown.Row> rows) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            rows.forEach(
                    row -> sha.update((row.line() + " " + row.name() + " " + row.fate() + " " + row.changes() + "\n")
                            .getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest(), 0, 12);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
