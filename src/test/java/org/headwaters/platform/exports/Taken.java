package org.headwaters.platform.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** What somebody took along of a list, without its heads, as CSV. */
public final class Taken {
    private Taken() {}

    public static String along(Consumer<Rows> list) {
        var bytes = new ByteArrayOutputStream();
        var rows = new CsvRows(bytes);
        list.accept(rows);
        try {
            rows.end();
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
