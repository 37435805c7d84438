package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ApplyTimeTest {
    @Test
    void underFiveTeams_thereIsNotEnoughHistory() {
        assertThat(ApplyTime.of(List.of()).isKnown()).isFalse();
        assertThat(ApplyTime.of(List.of(60L, 60L, 60L, 60L)).isKnown()).isFalse();
        assertThat(ApplyTime.of(List.of(60L, 60L, 60L, 60L, 60L)).isKnown()).isTrue();
    }

    @Test
    void halfOfThem_neededAtMostSoMuch() {
        assertThat(ApplyTime.of(List.of(9_000L, 60L, 1_800L, 120L, 2_400L)).minutes())
                .isEqualTo(30);
        assertThat(ApplyTime.of(List.of(1L, 1L, 1L, 1L, 1L)).minutes()).isEqualTo(1);
    }
}
