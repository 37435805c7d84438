package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void underFiveCases_thereIsNotEnoughHistory() {
        assertThat(Spread.of(List.of()).isKnown()).isFalse();
        assertThat(Spread.of(List.of(1L, 2L, 3L, 4L)).isKnown()).isFalse();
        assertThat(Spread.of(List.of(1L, 2L, 3L, 4L, 5L)).isKnown()).isTrue();
    }

    @Test
    void half_needAtMostTheMedian_andNineInTenAtMostTheNinth() {
        var minutes = Spread.of(LongStream.rangeClosed(1, 50).boxed().toList());
        assertThat(minutes.median()).isEqualTo(25);
        assertThat(minutes.ninth()).isEqualTo(45);
        assertThat(Spread.of(List.of(9L, 2L, 2L, 30L, 2L))).isEqualTo(new Spread(5, 2, 30));
    }
}
