package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoachScreenTest {
    private static final Instant NOW = Instant.parse("2026-11-19T17:04:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);

    @Test
    void whoIsLateLongest_andWhoWaitsLongest_standOnTop() {
        var shown = new CoachScreen(
                List.of(line("new", 1, 0), line("old", 9, 3)),
                List.of(line("late", 0, -1), line("later still", 0, -8)),
                List.of(),
                List.of(),
                List.of(done("done"), line("far", 0, 30), line("near", 0, 3)));
        assertThat(shown.read()).extracting(CoachScreen.Line::title).containsExactly("old", "new");
        assertThat(shown.late()).extracting(CoachScreen.Line::title).containsExactly("later still", "late");
        assertThat(shown.others()).extracting(CoachScreen.Line::title).containsExactly("near", "far", "done");
    }

    @Test
    void eachLine_leadsToWhatIsDoneNext() {
        assertThat(line("FT-1", 1, 0).link()).isEqualTo("/fellowships/gate?ref=FT-1&gate=TEST");
        assertThat(done("FT-2").link()).isEqualTo("/fellowships/team?ref=FT-2");
        var withPanel = new CoachScreen.Line("FT-3", "", "", List.of(), GateKind.FUNDING, NOW, TODAY, 0);
        assertThat(withPanel.link()).isEqualTo("/fellowships/pitch?ref=FT-3");
        var open = new CoachScreen.Line("FT-4", "", "", List.of(), GateKind.FUNDING, null, TODAY, 0);
        assertThat(open.link()).isEqualTo("/fellowships/gate?ref=FT-4&gate=FUNDING");
    }

    private static CoachScreen.Line line(String title, int waits, int due) {
        return new CoachScreen.Line(
                title,
                title,
                "",
                List.of(),
                GateKind.TEST,
                NOW.minusSeconds(waits * 86_400L),
                TODAY.plusDays(due),
                waits);
    }

    private static CoachScreen.Line done(String title) {
        return new CoachScreen.Line(title, title, "", List.of(), null, null, null, 0);
    }
}
