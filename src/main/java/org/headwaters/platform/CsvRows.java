package org.headwaters.platform;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads rows as RFC 4180 writes them: quoted cells may hold commas, quotes and line ends; lines may end as any system ends
 * them. A first line that has semicolons and no comma says that semicolons part the cells, and one that has neither but
 * tabs that tabs do, as some spreadsheets write it.
 */
@Published
public final class CsvRows {
    private final String text;
    private final char separator;
    private final List<Row> rows = new ArrayList<>();
    private int at;
    private int line = 1;

    /** @param line on which the row begins, from 1 */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private CsvRows(String text) {
        this.text = text;
        var first = text.lines().findFirst().orElse("");
        this.separator =
                first.indexOf(',') >= 0 ? ',' : first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
    }

    /** All rows that are not empty, the heads too. */
    public static List<Row> of(String text) {
        var plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        return new CsvRows(plain).read();
    }

    private List<Row> read() {
        while (at < text.length()) {
            var row = row();
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return List.copyOf(rows);
    }

    private Row row() {
        var begins = line;
        var cells = new ArrayList<String>();
        while (true) {
            cells.add(cell());
            if (at >= text.length() || text.charAt(at) != separator) {
                break;
            }
            at++;
        }
        endOfLine();
        return new Row(begins, cells);
    }

    private String cell() {
        var cell = new StringBuilder();
        var quoted = at < text.length() && text.charAt(at) == '"';
        at += quoted ? 1 : 0;
        while (at < text.length()) {
            var c = text.charAt(at);
            if (quoted && c == '"') {
                at++;
                if (at >= text.length() || text.charAt(at) != '"') {
                    quoted = false;
                    continue;
                }
            } else if (!quoted && (c == separator || c == '\n' || c == '\r')) {
                break;
            } else if (c == '\n') {
                line++;
            }
            cell.append(c);
            at++;
        }
        return cell.toString().strip();
    }

    private void endOfLine() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
    }
}
