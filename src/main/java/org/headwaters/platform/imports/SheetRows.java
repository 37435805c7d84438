package org.headwaters.platform.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.headwaters.platform.CsvRows;

/** The rows of one sheet, each cell as the text a person would read in it. */
final class SheetRows {
    /** What the format allows a sheet to have beside each other. */
    private static final int MOST_COLUMNS = 16_384;

    private static final int MOST_CELLS = 200;
    private static final int MOST_DIGITS = 400;

    private final List<String> strings;
    private final Set<Integer> dayStyles;
    private final LocalDate sinceDay;
    private final Set<Integer> failed = new HashSet<>();

    SheetRows(List<String> strings, Set<Integer> dayStyles, LocalDate sinceDay) {
        this.strings = strings;
        this.dayStyles = dayStyles;
        this.sinceDay = sinceDay;
    }

    List<CsvRows.Row> read(XMLStreamReader xml) throws XMLStreamException {
        var rows = new ArrayList<CsvRows.Row>();
        var number = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("row")) {
                var said = xml.getAttributeValue(null, "r");
                number = said == null ? number + 1 : Integer.parseInt(said);
                var cells = cells(xml, number);
                if (!cells.stream().allMatch(String::isBlank) && rows.size() <= Table.MOST_ROWS + 1) {
                    rows.add(new CsvRows.Row(number, cells));
                }
            }
        }
        return rows;
    }

    /** The rows with a cell that the spreadsheet could not work out. */
    Set<Integer> failed() {
        return failed;
    }

    private List<String> cells(XMLStreamReader xml, int number) throws XMLStreamException {
        var cells = new ArrayList<String>();
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                var reference = xml.getAttributeValue(null, "r");
                var column = reference == null ? cells.size() : column(reference);
                if ("e".equals(xml.getAttributeValue(null, "t"))) {
                    failed.add(number);
                }
                var text = cell(xml);
                if (column < MOST_CELLS) {
                    while (cells.size() <= column) {
                        cells.add("");
                    }
                    cells.set(column, text.strip());
                }
            }
        }
        return cells;
    }

    private String cell(XMLStreamReader xml) throws XMLStreamException {
        var type = xml.getAttributeValue(null, "t");
        var style = xml.getAttributeValue(null, "s");
        if ("inlineStr".equals(type)) {
            return BookParts.text(xml, "c");
        }
        var value = "";
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("v")) {
                value = xml.getElementText();
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("c")) {
                break;
            }
        }
        if (value.isEmpty()) {
            return "";
        }
        return switch (type == null ? "n" : type) {
            case "s" -> strings.get(Integer.parseInt(value));
            case "b" -> "1".equals(value) ? "true" : "false";
            case "n" -> number(value, style != null && dayStyles.contains(Integer.parseInt(style)));
            default -> value;
        };
    }

    private String number(String value, boolean day) {
        var number = new BigDecimal(value);
        if (Math.abs(number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            return value;
        }
        return day
                ? sinceDay.plusDays(number.longValue()).toString()
                : number.stripTrailingZeros().toPlainString();
    }

    /** {@code BC12} is in the column 54. */
    private static int column(String reference) {
        var column = 0;
        for (var at = 0; at < reference.length() && Character.isLetter(reference.charAt(at)); at++) {
            column = column * 26 + (Character.toUpperCase(reference.charAt(at)) - 'A' + 1);
            if (column > MOST_COLUMNS) {
                throw new IllegalArgumentException("no column " + reference);
            }
        }
        return column - 1;
    }
}
