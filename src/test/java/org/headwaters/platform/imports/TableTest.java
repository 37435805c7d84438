package org.headwaters.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.headwaters.platform.CsvRows;
import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final String TEXT = "Name;Place\r\nÅlesund “Øst”;Bürg\r\n\"Two\r\nlines\";Bay\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void aText_isReadInTheEncodingItIsWrittenIn(String charset) {
        assertRead(Table.of(TEXT.getBytes(Charset.forName(charset))));
    }

    @Test
    void theMarkOfAnEncoding_isNoPartOfTheFirstHead() {
        assertRead(Table.of(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8)));
        assertRead(Table.of(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE)));
        assertRead(Table.of(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16BE)));
    }

    private static void assertRead(Table table) {
        assertThat(table.heads()).containsExactly("Name", "Place");
        assertThat(table.rows())
                .extracting(CsvRows.Row::cells)
                .containsExactly(List.of("Ålesund “Øst”", "Bürg"), List.of("Two\nlines", "Bay"));
        assertThat(table.rows()).extracting(CsvRows.Row::line).containsExactly(2, 3);
        assertThat(table.garbled()).isEmpty();
    }

    @Test
    void ofTwoEncodingsInOneFile_theRowsInTheRarerOneAreNamed() {
        var mixed = bytes(
                "Name\nÅl\nÜx\nPlain\n",
                StandardCharsets.UTF_8,
                "Bürg\nDoré\n",
                WESTERN,
                "Öl\n",
                StandardCharsets.UTF_8);
        assertThat(Table.of(mixed).garbled()).containsExactlyInAnyOrder(5, 6);

        var western = bytes("Name\nÅl\nÜx\n", WESTERN, "Bürg\n", StandardCharsets.UTF_8, "Plain\n", WESTERN);
        assertThat(Table.of(western).garbled()).containsExactly(4);
        assertThat(Table.of(western).rows().get(0).cells()).containsExactly("Ål");

        var marked = bytes("\ufeffName\nÅl\n", StandardCharsets.UTF_8, "Bürg\nDoré\n", WESTERN, "", WESTERN);
        assertThat(Table.of(marked).garbled()).containsExactlyInAnyOrder(3, 4);
    }

    @Test
    void aStrangeLineWithinACell_namesTheRowInWhichItStands() {
        var mixed = bytes(
                "Name\n\"Ål\nÜx\n", StandardCharsets.UTF_8, "Bürg\"\n", WESTERN, "Plain\n", StandardCharsets.UTF_8);
        assertThat(Table.of(mixed).garbled()).containsExactly(2);
    }

    @Test
    void tabsPartCells_asASpreadsheetCopiesThem() {
        assertThat(Table.of("Name\tPlace\nA\tB\n".getBytes(StandardCharsets.UTF_16))
                        .rows()
                        .get(0)
                        .cells())
                .containsExactly("A", "B");
    }

    @Test
    void aSpreadsheet_isReadByItsFirstSheet_withDaysAndNumbersAsTheyAreRead() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Test", "1.0")) {
            var sheet = book.newWorksheet("First");
            sheet.value(0, 0, "Name");
            sheet.value(0, 1, "Since");
            sheet.value(0, 2, "Number");
            sheet.value(2, 0, "Ålesund & Co");
            sheet.value(2, 1, LocalDate.of(2024, 2, 29));
            sheet.style(2, 1).format("yyyy-mm-dd").set();
            sheet.value(2, 2, 812290144);
            sheet.inlineString(3, 0, "'=1+1");
            book.newWorksheet("Second").value(0, 0, "Other");
        }
        var table = Table.of(out.toByteArray());
        assertThat(table.heads()).containsExactly("Name", "Since", "Number");
        assertThat(table.rows()).extracting(CsvRows.Row::line).containsExactly(3, 4);
        assertThat(table.rows().get(0).cells()).containsExactly("Ålesund & Co", "2024-02-29", "812290144");
        assertThat(table.rows().get(1).cells()).containsExactly("'=1+1");
    }

    @Test
    void aCellThatTheSpreadsheetCouldNotWorkOut_makesItsRowNamed() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            part(zip, "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                      <sheets><sheet name="First" sheetId="1" r:id="one"/></sheets></workbook>""");
            part(zip, "xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                      <Relationship Id="one" Target="worksheets/sheet1.xml"
                        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/>
                    </Relationships>""");
            part(zip, "xl/worksheets/sheet1.xml", """
                    <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                      <row r="1"><c r="A1" t="str"><v>Name</v></c></row>
                      <row r="2"><c r="A2" t="str"><v>Halden</v></c></row>
                      <row r="3"><c r="A3" t="e"><v>#REF!</v></c></row>
                      <row r="4"><c r="A4" t="str"><v>Larkmoor</v></c><c r="B4" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
                    </sheetData></worksheet>""");
        }
        var table = Table.of(out.toByteArray());
        assertThat(table.flaw(2)).isEmpty();
        assertThat(table.flaw(3)).contains(Table.Flaw.FAILED);
        assertThat(table.flaw(4)).contains(Table.Flaw.FAILED);
        assertThat(table.rows()).hasSize(3);
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Test
    void whatIsNoTable_isRefused_whateverItSaysItIs() throws IOException {
        assertRefused(new byte[0], "empty");
        assertRefused("\n\n".getBytes(StandardCharsets.UTF_8), "empty");
        assertRefused(new byte[] {1, 2, 0, 3, 0, 0, 7}, "noText");
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "oldBook");
        assertRefused(new byte[] {'P', 'K', 3, 4, 0, 0}, "noBook");
        assertRefused(new byte[Table.LONGEST + 1], "large");
        assertRefused("a\n".repeat(Table.MOST_ROWS + 2).getBytes(StandardCharsets.UTF_8), "rows");
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (var mega = 0; mega < 70; mega++) {
                zip.write(new byte[1024 * 1024]);
            }
        }
        assertRefused(bomb.toByteArray(), "large");
    }

    @Test
    void aSpreadsheetThatNamesSomethingOutside_isNotFollowed() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(
                    "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><workbook><sheets>&e;</sheets></workbook>"
                            .getBytes(StandardCharsets.UTF_8));
        }
        assertRefused(out.toByteArray(), "noBook");
    }

    private static void assertRefused(byte[] bytes, String why) {
        assertThatThrownBy(() -> Table.of(bytes))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("platform.import.refused." + why);
    }

    private static byte[] bytes(String one, Charset as, String two, Charset as2, String three, Charset as3) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(one.getBytes(as));
        out.writeBytes(two.getBytes(as2));
        out.writeBytes(three.getBytes(as3));
        return out.toByteArray();
    }
}
