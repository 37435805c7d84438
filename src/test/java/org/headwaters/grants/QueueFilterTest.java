package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueueFilterTest {
    private static final Instant NOW = Instant.parse("2026-11-18T12:00:00Z");

    @Test
    void whatAnAddressSays_isReadBack_asItWasWritten() {
        var filter = new QueueFilter(QueueView.MINE, "Night bus & 5%", "MEET-2026", Stage.IN_REVIEW, 7L, true);
        assertThat(QueueFilter.read(filter.query())).isEqualTo(filter);
        var batch = QueueFilter.read("call=MEET-2026&batch=12");
        assertThat(batch.query()).isEqualTo("call=MEET-2026&batch=12");
        assertThat(batch.within(Map.of()).batch()).isNull();
        assertThat(QueueFilter.of(QueueView.OPEN).query()).isEmpty();
        assertThat(QueueFilter.read("")).isEqualTo(QueueFilter.of(QueueView.OPEN));
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"DRAFT", "CO_SIGNING", "MISSED", "WITHDRAWN"})
    void whatIsOver_isLookedFor_inAllYears(Stage over) {
        assertThat(QueueFilter.read("stage=" + over).view()).isEqualTo(QueueView.ALL);
        assertThat(QueueFilter.read("view=MINE&stage=" + over).view()).isEqualTo(QueueView.MINE);
        assertThat(QueueFilter.read("stage=RETURNED").view()).isEqualTo(QueueView.OPEN);
        assertThat(QueueFilter.read("stage=AWARDED").view()).isEqualTo(QueueView.OPEN);
        assertThat(QueueFilter.read("view=MINE&words=bus").everywhere().query()).isEqualTo("view=ALL&words=bus");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "view=EVERYTHING",
                "stage=GONE",
                "officer=x",
                "officer=99999999999999999999",
                "batch=0",
                "batch=x",
                "batch=100001",
                "a&b=",
                "="
            })
    void whatAnAddressSaysWrongly_isLeftOut(String query) {
        assertThat(QueueFilter.read(query)).isEqualTo(QueueFilter.of(QueueView.OPEN));
    }

    @Test
    void typedWords_losePitfalls_andGrowNotWithoutEnd() {
        var filter = QueueFilter.of(Map.of("words", " a\u202eb\u0000c " + "x".repeat(500)));
        assertThat(filter.words()).startsWith("a b c").hasSize(120);
    }

    @Test
    void timeLeft_isLate_fromTheLastDayOn() {
        var submitted = NOW.minus(Duration.ofDays(10));
        assertThat(TimeLeft.of(submitted, NOW.plus(Duration.ofDays(10)), null, NOW))
                .returns("", TimeLeft::state)
                .returns(10L * 24 * 60, TimeLeft::used)
                .returns(20L * 24 * 60, TimeLeft::of);
        assertThat(TimeLeft.of(submitted, NOW.plus(Duration.ofHours(23)), null, NOW)
                        .state())
                .isEqualTo("late");
        assertThat(TimeLeft.of(submitted, NOW.minusSeconds(1), null, NOW).late())
                .isTrue();
        assertThat(TimeLeft.of(null, null, null, NOW)).isNull();
    }

    @Test
    void timeLeft_standsStill_whileItIsWithItsApplicants() {
        var since = NOW.minus(Duration.ofDays(3));
        var left = TimeLeft.of(NOW.minus(Duration.ofDays(10)), NOW.minus(Duration.ofDays(1)), since, NOW);
        assertThat(left.state()).isEqualTo("paused");
        assertThat(left.used()).isEqualTo(7L * 24 * 60);
    }
}
