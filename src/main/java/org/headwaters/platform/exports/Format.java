package org.headwaters.platform.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import org.headwaters.platform.NotFound;

/** What a list can be taken along as. */
enum Format {
    CSV("text/csv;charset=UTF-8") {
        @Override
        Writing open(OutputStream out, String title, ZoneId zone) {
            return new CsvRows(out);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        Writing open(OutputStream out, String title, ZoneId zone) {
            return new XlsxRows(out, title, zone);
        }
    };

    /** Rows with an end: a file that was not ended is broken, which is what a reader should find when writing failed. */
    interface Writing extends Rows {
        void end() throws IOException;
    }

    private final String type;

    Format(String type) {
        this.type = type;
    }

    static Format of(String suffix) {
        return Arrays.stream(values())
                .filter(format -> format.suffix().equals(suffix))
                .findFirst()
                .orElseThrow(() -> new NotFound("format"));
    }

    /** @param zone in which a spreadsheet, whose cells know no zones, shows an instant */
    abstract Writing open(OutputStream out, String title, ZoneId zone);

    String type() {
        return type;
    }

    String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
