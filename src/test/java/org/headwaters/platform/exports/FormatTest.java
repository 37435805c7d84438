package org.headwaters.platform.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.headwaters.platform.Money;
import org.headwaters.platform.NotFound;
import org.junit.jupiter.api.Test;

class FormatTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Money AMOUNT = new Money(123_450, "USD");

    @Test
    void aTextThatLooksLikeAFormula_isHeldDown_inBothFormats() throws Exception {
        assertThat(csv("=cmd|'/c calc'!A1")).isEqualTo("Head\r\n'=cmd|'/c calc'!A1\r\n");
        assertThat(sheet("=cmd|'/c calc'!A1"))
                .contains("t=\"inlineStr\"")
                .contains("=cmd|")
                .doesNotContain("<f>");
    }

    @Test
    void cellsOfASpreadsheet_areOfTheirKind() throws Exception {
        assertThat(sheet(42)).contains("<v>42</v>");
        assertThat(sheet(AMOUNT)).contains("<v>1234.5").doesNotContain("inlineStr\"><is><t>1234");
        assertThat(sheet(LocalDate.of(2026, 11, 22))).contains("<v>46348");
        assertThat(sheet(NOON)).contains("<v>46348.5");
        assertThat(sheet(NOON, ZoneId.of("America/New_York"))).contains("<v>46348.29");
    }

    @Test
    void cellsOfCsv_areExact_andSayTheirZone() throws Exception {
        assertThat(csv(AMOUNT)).endsWith("\r\n1234.50\r\n");
        assertThat(csv(NOON)).endsWith("\r\n2026-11-22T12:00:00Z\r\n");
        assertThat(csv("Zoë, \"Ž\"")).endsWith("\r\n\"Zoë, \"\"Ž\"\"\"\r\n");
        assertThat(csv((Object) null)).isEqualTo("Head\r\n\r\n");
    }

    @Test
    void whatXmlCannotCarry_isLeftOut() throws Exception {
        assertThat(sheet("a\u0000b\u0007c\ud800d")).contains(">abcd<");
        assertThat(sheet("Zoë 😀 <&>")).containsIgnoringCase("Zo&#xeb; &#x1f600; &lt;&amp;&gt;");
    }

    @Test
    void aListThatOutgrowsASheet_goesOnInTheNext_underTheSameHeads() throws Exception {
        var bytes = new ByteArrayOutputStream();
        var rows = new XlsxRows(bytes, "A list [of] what/ever: with a very long name", ZoneOffset.UTC, 3);
        rows.row("Head");
        for (int i = 1; i <= 5; i++) {
            rows.row(i);
        }
        rows.end();
        var parts = parts(bytes.toByteArray());
        assertThat(parts.keySet().stream().filter(name -> name.startsWith("xl/worksheets/sheet")))
                .hasSize(3);
        assertThat(parts.get("xl/worksheets/sheet3.xml")).contains("Head").contains("<v>5</v>");
        assertThat(parts.get("xl/workbook.xml")).doesNotContain("[").doesNotContain("very long name 3");
    }

    @Test
    void aHundredThousandRows_takeNoMoreMemory_thanOneSheetsBuffer() throws Exception {
        var most = new long[1];
        var rows = new XlsxRows(OutputStream.nullOutputStream(), "many", ZoneOffset.UTC);
        rows.row("Reference", "Title", "Amount", "When");
        System.gc();
        long before = used();
        for (int i = 0; i < 100_000; i++) {
            rows.row("CG-" + i, "A title that nobody else has, number " + i, AMOUNT, NOON.plusSeconds(i));
            if (i % 20_000 == 0) {
                System.gc();
                most[0] = Math.max(most[0], used() - before);
            }
        }
        rows.end();
        assertThat(most[0]).isLessThan(8_000_000);
    }

    @Test
    void anotherFormat_isNotThere() {
        assertThat(Format.of("csv")).isEqualTo(Format.CSV);
        assertThat(Format.of("xlsx")).isEqualTo(Format.XLSX);
        assertThatThrownBy(() -> Format.of("exe")).isInstanceOf(NotFound.class);
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static String csv(Object... cells) throws IOException {
        return new String(written(Format.CSV, ZoneOffset.UTC, cells), StandardCharsets.UTF_8);
    }

    private static String sheet(Object cell) throws IOException {
        return sheet(cell, ZoneOffset.UTC);
    }

    private static String sheet(Object cell, ZoneId zone) throws IOException {
        return parts(written(Format.XLSX, zone, cell)).get("xl/worksheets/sheet1.xml");
    }

    private static byte[] written(Format format, ZoneId zone, Object... cells) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var rows = format.open(bytes, "list", zone);
        rows.row("Head");
        rows.row(cells == null ? new Object[] {null} : cells);
        rows.end();
        return bytes.toByteArray();
    }

    /** By the directory at its end, as spreadsheets read it. */
    private static Map<String, String> parts(byte[] book) throws IOException {
        var file = Files.createTempFile("book", ".xlsx");
        var parts = new TreeMap<String, String>();
        try {
            Files.write(file, book);
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    parts.put(
                            entry.getName(),
                            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }
}
