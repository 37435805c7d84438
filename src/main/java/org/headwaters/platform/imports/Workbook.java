package org.headwaters.platform.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.headwaters.platform.Refusal;

/**
 * The first sheet of a spreadsheet (ECMA-376), cell by cell as text; days as {@code 2026-11-22}. What it unpacks to is
 * bounded, and its XML may name nothing outside itself.
 */
final class Workbook {
    private static final int MOST_UNPACKED = 64 * 1024 * 1024;
    private static final Pattern WANTED = Pattern.compile(
            "xl/(?:workbook\\.xml|_rels/workbook\\.xml\\.rels|sharedStrings\\.xml|styles\\.xml|worksheets/[^/]+\\.xml)");

    private static final XMLInputFactory XML = factory();

    private Workbook() {}

    static boolean isOne(byte[] bytes) {
        if (bytes.length > 3 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF) {
            throw new Refusal("platform.import.refused.oldBook");
        }
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    static Table read(byte[] bytes) {
        try {
            var parts = unpacked(bytes);
            var book = new BookParts(parts);
            var sheet = new SheetRows(book.strings(), book.dayStyles(), book.sinceDay());
            var rows = sheet.read(reader(book.firstSheet()));
            return Table.of(rows, Set.of(), sheet.failed());
        } catch (IOException | XMLStreamException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new Refusal("platform.import.refused.noBook");
        }
    }

    static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        return XML.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /** By the list at the end of the file, as spreadsheets read it: some programs leave the sizes before the parts empty. */
    private static Map<String, byte[]> unpacked(byte[] bytes) throws IOException {
        var parts = new HashMap<String, byte[]>();
        var left = MOST_UNPACKED;
        var kept = Files.createTempFile("table", ".xlsx");
        try {
            Files.write(kept, bytes);
            try (var zip = new ZipFile(kept.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    if (WANTED.matcher(entry.getName()).matches()) {
                        var content = zip.getInputStream(entry).readNBytes(left + 1);
                        left -= content.length;
                        if (left < 0) {
                            throw new Refusal("platform.import.refused.large", MOST_UNPACKED / 1024 / 1024);
                        }
                        parts.put(entry.getName(), content);
                    }
                }
            }
        } finally {
            Files.delete(kept);
        }
        return parts;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
