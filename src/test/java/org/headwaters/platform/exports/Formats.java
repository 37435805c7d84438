package org.headwaters.platform.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** Writes a list in a form as a download does. */
public final class Formats {
    private Formats() {}

    public static void write(String suffix, OutputStream out, ZoneId zone, List<String> heads, Consumer<Rows> list)
            throws IOException {
        var rows = Format.of(suffix).open(out, "list", zone);
        rows.row(heads.toArray());
        list.accept(rows);
        rows.end();
    }
}
