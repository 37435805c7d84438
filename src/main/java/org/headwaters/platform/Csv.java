package org.headwaters.platform;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows as RFC 4180 writes them, in UTF-8 and with CRLF. A text that a spreadsheet would run as a formula is made a text
 * by an apostrophe before it; numbers stay numbers.
 */
@Published
public final class Csv {
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\u00a0\\ufeff]*[=+\\-@\\t\\r\\uff1d\\uff0b\\uff0d\\uff20].*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile(".*[\",\\r\\n;].*|^\\s.*|.*\\s$", Pattern.DOTALL);

    private Csv() {}

    /** @param values texts, numbers, instants; null is an empty cell */
    public static String line(List<?> values) {
        return values.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A text as it was before {@link #line} made it harmless. */
    public static String plain(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).matches() ? cell.substring(1) : cell;
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number) {
            return value.toString();
        }
        var text = value.toString();
        if (FORMULA.matcher(text).matches()) {
            text = "'" + text;
        }
        return QUOTED.matcher(text).matches() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
