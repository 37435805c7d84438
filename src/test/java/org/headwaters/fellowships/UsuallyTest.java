package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UsuallyTest {
    @Test
    void underFiveTeams_thereIsNotEnoughHistory() {
        assertThat(Usually.of(List.of()).isKnown()).isFalse();
        assertThat(Usually.of(List.of(60.0, 60.0, 60.0, 60.0)).isKnown()).isFalse();
        assertThat(Usually.of(List.of(60.0, 60.0, 60.0, 60.0, 60.0)).isKnown()).isTrue();
    }

    @Test
    void halfOfThem_neededAtMostSoMuch() {
        assertThat(Usually.of(List.of(150.0, 1.0, 29.6, 2.0, 40.0)).half()).isEqualTo(30);
        assertThat(Usually.of(List.of(0.2, 0.2, 0.2, 0.2, 0.2)).half()).isEqualTo(1);
    }

    @Test
    void whereACohortHasTooFew_allOfThemSpeak() {
        var own = Usually.of(List.of(10.0, 10.0));
        var all = Usually.of(List.of(20.0, 20.0, 20.0, 10.0, 10.0, 20.0));
        assertThat(own.or(all)).isEqualTo(all);
        assertThat(all.or(own)).isEqualTo(all);
    }
}
