package org.headwaters.grants;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.ZipFile;

/** Reads what stands in a spreadsheet's first sheet, markup and all. */
final class Sheets {
    private static final String FIRST = "xl/worksheets/sheet1.xml";

    private Sheets() {}

    static String text(byte[] book) throws IOException {
        var file = Files.createTempFile("sheet", ".xlsx");
        Files.write(file, book);
        try (var zip = new ZipFile(file.toFile());
                var sheet = zip.getInputStream(zip.getEntry(FIRST))) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }
}
