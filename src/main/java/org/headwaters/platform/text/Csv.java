package org.headwaters.platform.text;

import java.util.List;
import java.util.stream.Collectors;
import org.headwaters.platform.Published;

/**
 * Lines of a CSV file (RFC 4180). A value that a spreadsheet would take for a formula gets an apostrophe before it, so
 * that opening a file never runs what somebody typed.
 */
@Published
public final class Csv {
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private Csv() {}

    public static String line(List<String> values) {
        return values.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    static String cell(String value) {
        if (value == null) {
            return "";
        }
        var safe = !value.isEmpty() && BEGINS_A_FORMULA.indexOf(value.charAt(0)) >= 0 && !isNumber(value)
                ? "'" + value
                : value;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isNumber(String value) {
        return value.matches("-?\\d{1,18}(\\.\\d{1,9})?");
    }
}
