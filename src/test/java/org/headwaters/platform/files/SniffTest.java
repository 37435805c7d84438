package org.headwaters.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SniffTest {
    private static final byte[] PDF = "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
    private static final byte[] PROGRAM = "MZ\u0090\0\3\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] PAGE =
            "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);

    private static FileKind kind(String name, byte[] bytes) throws IOException {
        var plain = new FileName(name);
        try (var draft = Draft.of(new ByteArrayInputStream(bytes), 50_000_000, plain)) {
            return Sniff.kindOf(draft.path(), plain);
        }
    }

    private static byte[] pack(String marker, byte[] content, int times) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(marker));
            zip.write("x".getBytes(StandardCharsets.UTF_8));
            for (int n = 0; n < times; n++) {
                zip.putNextEntry(new ZipEntry("part" + n));
                zip.write(content);
            }
        }
        return out.toByteArray();
    }

    @Test
    void whatIsWhatItsNameSays_isTaken() throws Exception {
        assertThat(kind("plan.pdf", PDF)).isEqualTo(FileKind.PDF);
        assertThat(kind("photo.png", PNG)).isEqualTo(FileKind.PNG);
        assertThat(kind("list.csv", "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(FileKind.TEXT);
        assertThat(kind("plan.docx", pack("[Content_Types].xml", PDF, 2))).isEqualTo(FileKind.WORD);
        assertThat(kind("plan.odt", pack("mimetype", PDF, 2))).isEqualTo(FileKind.ODT);
    }

    @Test
    void whatIsSomethingElse_isRefused() {
        assertRefused("lies", "photo.png", PDF);
        assertRefused("lies", "plan.pdf", PROGRAM);
        assertRefused("lies", "notes.txt", PROGRAM);
        assertRefused("lies", "plan.pdf", PAGE);
        assertRefused("lies", "plan.docx", PDF);
    }

    @Test
    void aWebPageIsNoPlainText() {
        assertRefused("lies", "notes.txt", PAGE);
    }

    @ParameterizedTest
    @CsvSource({"setup.exe", "page.html", "picture.svg", "macro.docm", "archive.zip", "noending"})
    void kindsThatCanRun_areNotTaken(String name) {
        assertRefused("kind", name, PDF);
    }

    @Test
    void anArchiveThatCallsItselfADocument_isRefused() throws Exception {
        assertRefused("lies", "plan.docx", pack("other", PDF, 1));
    }

    @Test
    void aPackThatIsCut_isRefused_whereverItEnds() throws Exception {
        var whole = pack("[Content_Types].xml", PDF, 1);
        for (int kept = 60; kept < whole.length; kept += 7) {
            assertRefused("lies", "plan.docx", Arrays.copyOf(whole, kept));
        }
    }

    @Test
    void aPackWhosePartHasAnUnreadableName_isRefused() throws Exception {
        var bytes = pack("[Content_Types].xml", PDF, 1);
        var text = new String(bytes, StandardCharsets.ISO_8859_1).replace("part0", "p\u00ff\u00fet0");
        var broken = text.getBytes(StandardCharsets.ISO_8859_1);
        for (int at = text.indexOf("PK\3\4"); at >= 0; at = text.indexOf("PK\3\4", at + 1)) {
            broken[at + 7] |= 8; // the flag that says the name is UTF-8
        }
        assertRefused("lies", "plan.docx", broken);
    }

    @Test
    void aPackThatSwells_isRefused_andNothingIsLeft() throws Exception {
        var bomb = pack("[Content_Types].xml", new byte[4_000_000], 30);
        assertThat(bomb.length).isLessThan(200_000);
        assertRefused("swells", "plan.docx", bomb);
    }

    @Test
    void aPackOfVeryManyParts_isRefused() throws Exception {
        assertRefused("swells", "plan.docx", pack("[Content_Types].xml", new byte[0], Sniff.MOST_ENTRIES + 1));
    }

    private static void assertRefused(String why, String name, byte[] bytes) {
        assertThatThrownBy(() -> kind(name, bytes)).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo("platform.files.refused." + why));
    }
}
