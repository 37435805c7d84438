package org.headwaters.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class IcsTest {
    private static final Instant NOW = Instant.parse("2026-11-19T17:41:00Z");

    @Test
    void aDate_isWrittenInUtc_withWhatMayNotStandBareEscaped() {
        var text = file("Salt, sand; and \\ statistics\nfor ten");
        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("\r\nUID:CG-2026-0131-word@headwaters\r\n")
                .contains("\r\nDTSTART:20261119T174100Z\r\n")
                .contains("\r\nSUMMARY:Salt\\, sand\\; and \\\\ statistics\\nfor ten\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void aLongLine_goesOnAfterSeventyFiveBytes_andNoLetterIsCut() {
        var text = file("Ærøskøbing 🧪 ".repeat(20));
        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(text.replace("\r\n ", ""))
                .contains("Ærøskøbing 🧪 ".repeat(20).strip());
    }

    @Test
    void aDayThatMoved_isAWholeDay_andSaysHowOftenAndWhen() {
        var day = LocalDate.of(2026, 4, 10);
        var moved = new Ics.Entry("FC-2026-0131-EXPLORE@headwaters", null, day, "Explore", null, null, 2, NOW);
        assertThat(new Ics(List.of(moved), NOW).text())
                .contains("\r\nDTSTART;VALUE=DATE:20260410\r\nSEQUENCE:2\r\nLAST-MODIFIED:20261119T174100Z\r\n")
                .doesNotContain("DURATION");
    }

    @Test
    void aDateThatTakesPlaceNoMore_isCancelled_andNewerThanBefore() {
        var moved = new Ics.Entry("FC-2026-0131-TEST@headwaters", NOW, null, "Test", null, null, 2, null);
        assertThat(new Ics(List.of(moved.off(NOW)), NOW).text())
                .contains("UID:FC-2026-0131-TEST@headwaters\r\n", "\r\nSEQUENCE:3\r\n", "\r\nSTATUS:CANCELLED\r\n")
                .contains("\r\nLAST-MODIFIED:20261119T174100Z\r\n");
        assertThat(new Ics(List.of(moved), NOW).text()).doesNotContain("STATUS");
    }

    private static String file(String title) {
        return new Ics(List.of(new Ics.Entry("CG-2026-0131-word@headwaters", NOW, title, null, null)), NOW).text();
    }
}
