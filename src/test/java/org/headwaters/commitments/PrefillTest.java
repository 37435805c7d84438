package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.junit.jupiter.api.Test;

/** An annual review begins with what was told during the year. */
class PrefillTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 12);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 3);

    @Test
    void itHoldsWhatWasTold_inItsOrder_withTheDaysItComesFrom() {
        var prefill = Prefill.of(List.of(
                told(MAY, "Sixty came.", null, "Wait outside."),
                told(OCTOBER, "Eighty came.", "The tutors change.", null)));
        assertThat(prefill.answers().succeed()).isEqualTo("Sixty came.\nEighty came.");
        assertThat(prefill.answers().hard()).isEqualTo("The tutors change.");
        assertThat(prefill.answers().learned()).isEqualTo("Wait outside.");
        assertThat(prefill.answers().better()).isEmpty();
        assertThat(prefill.sources().succeed()).containsExactly(MAY, OCTOBER);
        assertThat(prefill.sources().hard()).containsExactly(OCTOBER);
        assertThat(prefill.sources().learned()).containsExactly(MAY);
    }

    @Test
    void whatWasSaidTwice_standsOnce() {
        var prefill =
                Prefill.of(List.of(told(MAY, "The same.", "Far.", null), told(OCTOBER, "The same.", "Far.", null)));
        assertThat(prefill.answers().succeed()).isEqualTo("The same.");
        assertThat(prefill.sources().succeed()).containsExactly(OCTOBER);
    }

    @Test
    void whatDoesNotFit_leavesOutTheOldest() {
        var long1 = "a".repeat(1_100);
        var long2 = "b".repeat(1_100);
        var prefill = Prefill.of(List.of(told(MAY, long1, null, null), told(OCTOBER, long2, null, null)));
        assertThat(prefill.answers().succeed()).isEqualTo(long2);
    }

    @Test
    void withNothingTold_nothingIsFilledIn() {
        var prefill = Prefill.of(List.of());
        assertThat(prefill.answers().succeed()).isEmpty();
        assertThat(prefill.sources()).isEqualTo(YearShown.Sources.NONE);
    }

    private static ProgressReport told(LocalDate day, String sentence, String hard, String learned) {
        var told = new ReportTold(60, sentence, OwnView.ON_THE_WAY, hard, learned, null, Map.of());
        return new ProgressReport(
                CommitmentStories.draft(),
                new OrganisationId(1),
                new PersonId(1),
                "once",
                told,
                day.atStartOfDay(ZoneOffset.UTC).toInstant(),
                day);
    }
}
