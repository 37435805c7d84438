package org.headwaters.platform.exports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.headwaters.platform.Csv;
import org.headwaters.platform.Money;

/** Rows as {@link Csv} writes them. */
final class CsvRows implements Format.Writing {
    private static final int BUFFER = 16_384;

    private final Writer out;

    CsvRows(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    }

    @Override
    public void row(Object... cells) {
        try {
            out.write(Csv.line(Arrays.stream(cells)
                    .map(cell -> cell instanceof Money money ? money.major() : cell)
                    .toList()));
        } catch (IOException readerIsGone) {
            throw new UncheckedIOException(readerIsGone);
        }
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
