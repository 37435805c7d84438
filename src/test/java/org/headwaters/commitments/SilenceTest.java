package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.commitments.YearState.CLOSED;
import static org.headwaters.commitments.YearState.MADE_UP;
import static org.headwaters.commitments.YearState.MISSED;
import static org.headwaters.commitments.YearState.OPEN;
import static org.headwaters.commitments.YearState.SENT;

import java.util.List;
import org.junit.jupiter.api.Test;

class SilenceTest {

    @Test
    void twoMissedInARow_areSilence() {
        assertThat(Silence.falls(List.of(MISSED, MISSED))).isTrue();
        assertThat(Silence.falls(List.of(MISSED, MISSED, CLOSED))).isTrue();
    }

    @Test
    void oneMissed_isNot() {
        assertThat(Silence.falls(List.of(MISSED))).isFalse();
        assertThat(Silence.falls(List.of())).isFalse();
    }

    @Test
    void anAnswerBetween_breaksTheRow() {
        assertThat(Silence.falls(List.of(MISSED, SENT, MISSED))).isFalse();
        assertThat(Silence.falls(List.of(CLOSED, MISSED, MISSED))).isFalse();
        assertThat(Silence.falls(List.of(OPEN, MISSED, MISSED))).isFalse();
    }

    @Test
    void whatAReportHasMadeUpFor_countsNoMore() {
        assertThat(Silence.falls(List.of(MISSED, MADE_UP, MADE_UP))).isFalse();
        assertThat(Silence.falls(List.of(MISSED, MISSED, MADE_UP))).isTrue();
    }
}
