package org.headwaters.platform.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.headwaters.platform.Money;

/**
 * Rows of a spreadsheet with cells of their kind: numbers add up, days sort, and a text stays a text whatever it begins
 * with. Every few rows leave the memory. A list that outgrows a sheet goes on in the next one under the same heads.
 */
final class XlsxRows implements Format.Writing {
    /** What the format allows. */
    private static final int MOST_ROWS = 1_048_576;

    private static final int LONGEST_TEXT = 32_767;
    private static final int FLUSH_EVERY = 200;

    private static final Pattern UNNAMEABLE = Pattern.compile("[\\[\\]:*?/\\\\']");
    private static final int LONGEST_NAME = 31;

    private final Workbook book;
    private final String title;
    private final ZoneId zone;
    private final int mostRows;

    private Object[] heads;
    private Worksheet sheet;
    private int sheets;
    private int next;

    XlsxRows(OutputStream out, String title, ZoneId zone) {
        this(out, title, zone, MOST_ROWS);
    }

    XlsxRows(OutputStream out, String title, ZoneId zone, int mostRows) {
        this.book = new Workbook(out, "Headwaters", "1.0");
        this.title = title;
        this.zone = zone;
        this.mostRows = mostRows;
    }

    @Override
    public void row(Object... cells) {
        if (heads == null) {
            heads = cells.clone();
            begin();
            return;
        }
        if (next == mostRows) {
            finish();
            begin();
        }
        write(cells);
    }

    private void begin() {
        sheets++;
        var name = UNNAMEABLE.matcher(title).replaceAll(" ");
        var suffix = sheets == 1 ? "" : " " + sheets;
        sheet = book.newWorksheet(name.substring(0, Math.min(name.length(), LONGEST_NAME - suffix.length())) + suffix);
        sheet.freezePane(0, 1);
        next = 0;
        write(heads);
        for (int column = 0; column < heads.length; column++) {
            sheet.style(0, column).bold().set();
        }
    }

    private void write(Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            write(next, column, cells[column]);
        }
        next++;
        if (next % FLUSH_EVERY == 0) {
            try {
                sheet.flush();
            } catch (IOException readerIsGone) {
                throw new UncheckedIOException(readerIsGone);
            }
        }
    }

    private void write(int row, int column, Object cell) {
        if (cell instanceof Money money) {
            sheet.value(row, column, money.major());
            sheet.style(row, column)
                    .format(money.major().scale() == 0 ? "#,##0" : "#,##0.00")
                    .set();
        } else if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof Instant instant) {
            sheet.value(row, column, LocalDateTime.ofInstant(instant, zone));
            sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
        } else if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (cell != null) {
            var text = Unsayable.without(cell.toString());
            sheet.inlineString(row, column, text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        }
    }

    private void finish() {
        try {
            sheet.finish();
        } catch (IOException readerIsGone) {
            throw new UncheckedIOException(readerIsGone);
        }
    }

    @Override
    public void end() throws IOException {
        sheet.finish();
        book.finish();
    }
}
