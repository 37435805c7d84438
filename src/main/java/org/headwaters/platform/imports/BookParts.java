package org.headwaters.platform.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the parts of a spreadsheet say beside its cells: which sheet is first, its shared texts, what looks like a day. */
final class BookParts {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);
    /** The formats of days and times that every program has built in. */
    private static final Set<Integer> BUILT_IN = Set.of(14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47);

    private final Map<String, byte[]> parts;

    BookParts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    byte[] firstSheet() throws XMLStreamException {
        var id = new String[1];
        each("xl/workbook.xml", xml -> {
            if (xml.getLocalName().equals("sheet") && id[0] == null) {
                id[0] = xml.getAttributeValue(RELATIONS, "id");
            }
        });
        var target = new String[1];
        each("xl/_rels/workbook.xml.rels", xml -> {
            if (xml.getLocalName().equals("Relationship")
                    && xml.getAttributeValue(null, "Id").equals(id[0])) {
                target[0] = xml.getAttributeValue(null, "Target");
            }
        });
        var path = target[0] == null ? "" : target[0].startsWith("/") ? target[0].substring(1) : "xl/" + target[0];
        var sheet = parts.get(path);
        if (sheet == null) {
            throw new IllegalArgumentException("no sheet " + path);
        }
        return sheet;
    }

    LocalDate sinceDay() throws XMLStreamException {
        var late = new boolean[1];
        each("xl/workbook.xml", xml -> {
            if (xml.getLocalName().equals("workbookPr")) {
                late[0] = "1".equals(xml.getAttributeValue(null, "date1904"))
                        || "true".equals(xml.getAttributeValue(null, "date1904"));
            }
        });
        return late[0] ? SINCE_1904 : SINCE_1900;
    }

    List<String> strings() throws XMLStreamException {
        var strings = new ArrayList<String>();
        if (!parts.containsKey("xl/sharedStrings.xml")) {
            return strings;
        }
        var xml = Workbook.reader(parts.get("xl/sharedStrings.xml"));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                strings.add(text(xml, "si"));
            }
        }
        return strings;
    }

    /** The texts of all runs up to the end of this element; how a word is spoken is left out. */
    static String text(XMLStreamReader xml, String end) throws XMLStreamException {
        var text = new StringBuilder();
        var spoken = false;
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("rPh")) {
                spoken = true;
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("rPh")) {
                spoken = false;
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("t")
                    && !spoken) {
                text.append(xml.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals(end)) {
                break;
            }
        }
        return text.toString();
    }

    /** The numbers of the cell styles that show a day. */
    Set<Integer> dayStyles() throws XMLStreamException {
        var own = new HashMap<Integer, String>();
        var days = new HashSet<Integer>();
        var place = new int[] {-1};
        each("xl/styles.xml", xml -> {
            var name = xml.getLocalName();
            if (name.equals("numFmt")) {
                own.put(number(xml, "numFmtId"), xml.getAttributeValue(null, "formatCode"));
            } else if (name.equals("cellXfs")) {
                place[0] = 0;
            } else if (name.equals("cellStyles")) {
                place[0] = -1;
            } else if (name.equals("xf") && place[0] >= 0) {
                var format = number(xml, "numFmtId");
                if (BUILT_IN.contains(format) || isDay(own.get(format))) {
                    days.add(place[0]);
                }
                place[0]++;
            }
        });
        return days;
    }

    private static boolean isDay(String format) {
        return format != null
                && format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "")
                        .toLowerCase(java.util.Locale.ROOT)
                        .matches(".*[yd].*");
    }

    private static int number(XMLStreamReader xml, String attribute) {
        var value = xml.getAttributeValue(null, attribute);
        return value == null ? 0 : Integer.parseInt(value);
    }

    private void each(String part, Visit visit) throws XMLStreamException {
        if (!parts.containsKey(part)) {
            return;
        }
        var xml = Workbook.reader(parts.get(part));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                visit.at(xml);
            }
        }
    }

    private interface Visit {
        void at(XMLStreamReader xml);
    }
}
