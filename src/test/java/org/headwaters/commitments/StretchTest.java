package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class StretchTest {

    @Test
    void itIsHowMuchFarther_thanWhatWouldComeAnyway() {
        // (120 - 18) / (40 - 18) = 102 / 22
        assertThat(new Stretch(18, 40, 120).ratio().orElseThrow())
                .isEqualByComparingTo(new BigDecimal("4.636363636364"));
    }

    @Test
    void fiveQuartersOfWhatWouldComeAnyway_isEnough_andOneLessIsNot() {
        assertThat(new Stretch(0, 100, 125).isEnough()).isTrue();
        assertThat(new Stretch(0, 100, 124).isEnough()).isFalse();
    }

    @Test
    void whereNothingMoreWouldComeAnyway_anythingBeyondTheBaseline_isEnough() {
        assertThat(new Stretch(50, 50, 51).isEnough()).isTrue();
        assertThat(new Stretch(50, 50, 51).ratio()).isEmpty();
        assertThat(new Stretch(50, 50, 50).isEnough()).isFalse();
        assertThat(new Stretch(50, 30, 51).isEnough()).isTrue();
    }

    @Test
    void aTargetBelowTheBaseline_isNoStretch() {
        assertThat(new Stretch(50, 60, 40).isEnough()).isFalse();
        assertThat(new Stretch(50, 40, 40).isEnough()).isFalse();
    }
}
