package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    /** A Monday at nine in New York, three weeks before its clocks go back. */
    private static final Instant OPENS = Instant.parse("2026-10-12T13:00:00Z");

    private static final Batch.Cut WEEKLY = new Batch.Cut(OPENS, null, NEW_YORK, 7);

    @ParameterizedTest
    @CsvSource({
        "2026-10-12T12:59:59Z, 1",
        "2026-10-12T13:00:00Z, 1",
        "2026-10-19T12:59:59Z, 1",
        "2026-10-19T13:00:00Z, 2",
        "2026-11-02T13:59:59Z, 3",
        "2026-11-02T14:00:00Z, 4",
    })
    void aBatch_changesAtTheHourOfTheOpening_onItsOwnClock_alsoWhenThatGoesBack(Instant submitted, long number) {
        assertThat(WEEKLY.at(submitted).number()).isEqualTo(number);
    }

    @Test
    void batches_followOneAnother_withoutGapAndWithoutOverlap() {
        var begun = WEEKLY.begun(OPENS.plus(Duration.ofDays(200)));
        assertThat(begun).hasSize(29);
        for (int i = 1; i < begun.size(); i++) {
            assertThat(begun.get(i).from()).isEqualTo(begun.get(i - 1).until());
            assertThat(begun.get(i).number()).isEqualTo(i + 1);
        }
        assertThat(begun)
                .allSatisfy(batch -> assertThat(WEEKLY.at(batch.from())).isEqualTo(batch));
    }

    @Test
    void aCallWithAnEnd_endsItsLastBatchThere_andTakesWhatComesInItsGrace() {
        var closes = OPENS.plus(Duration.ofDays(10));
        var cut = new Batch.Cut(OPENS, closes, NEW_YORK, 7);
        assertThat(cut.at(closes.plus(Duration.ofMinutes(5)))).isEqualTo(cut.number(2));
        assertThat(cut.number(2).until()).isEqualTo(closes);
        assertThat(cut.begun(closes.plus(Duration.ofDays(99))))
                .hasSize(2)
                .extracting(Batch::last)
                .containsExactly(false, true);
        assertThat(cut.number(3).last()).isFalse();
        assertThat(WEEKLY.number(2).last()).isFalse();
        var exact = new Batch.Cut(OPENS, OPENS.atZone(NEW_YORK).plusDays(14).toInstant(), NEW_YORK, 7);
        assertThat(exact.begun(closes.plus(Duration.ofDays(99)))).hasSize(2);
        assertThat(exact.number(2).last()).isTrue();
    }

    @Test
    void aCallWithADeadline_isOneBatch_andOneThatIsToCome_hasNone() {
        var closes = OPENS.plus(Duration.ofDays(30));
        var one = new Batch.Cut(OPENS, closes, NEW_YORK, 0);
        assertThat(one.begun(closes.plus(Duration.ofDays(9)))).containsExactly(new Batch(1, OPENS, closes, true));
        assertThat(one.begun(OPENS.minusSeconds(1))).isEmpty();
    }
}
