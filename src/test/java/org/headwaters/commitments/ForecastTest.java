package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.headwaters.commitments.Forecast.Ended;
import org.junit.jupiter.api.Test;

class ForecastTest {
    private static final List<Ended> HALF_CAME = Collections.nCopies(10, new Ended(100, 50));

    @Test
    void whatRuns_isExpectedToKeepAsMuch_asWhatEnded() {
        var forecast = Forecast.of(500, 1_000, HALF_CAME, 1).orElseThrow();
        assertThat(forecast.expected()).isEqualTo(1_000);
        assertThat(forecast.percent()).isEqualTo(50);
        assertThat(forecast.ended()).isEqualTo(10);
    }

    @Test
    void nineThatEnded_areNotEnoughHistory() {
        assertThat(Forecast.of(500, 1_000, HALF_CAME.subList(0, 9), 1)).isEmpty();
    }

    @Test
    void whereAllKeptAlike_theBandIsALine() {
        var forecast = Forecast.of(500, 1_000, HALF_CAME, 1).orElseThrow();
        assertThat(forecast.low()).isEqualTo(1_000);
        assertThat(forecast.high()).isEqualTo(1_000);
    }

    @Test
    void theBandHolds_fourInFiveOfWhatMayCome_andIsTheSameEachTime() {
        // half of twenty promises came whole, half not at all: the share kept is binomial, 0.5 with a deviation of
        // sqrt(0.25 / 20) = 0.112, of which 1.28 either way hold 80 %: 0.357 to 0.643
        var ended = IntStream.range(0, 20)
                .mapToObj(i -> new Ended(100, i % 2 == 0 ? 100 : 0))
                .toList();
        var forecast = Forecast.of(0, 10_000, ended, 42).orElseThrow();
        assertThat(forecast.expected()).isEqualTo(5_000);
        assertThat(forecast.low()).isBetween(3_000L, 4_000L);
        assertThat(forecast.high()).isBetween(6_000L, 7_000L);
        assertThat(Forecast.of(0, 10_000, ended, 42)).contains(forecast);
    }

    @Test
    void aLargePromise_weighsMoreThanASmallOne() {
        var ended = Stream.concat(HALF_CAME.stream(), Stream.of(new Ended(9_000, 9_000)))
                .toList();
        assertThat(Forecast.of(0, 100, ended, 1).orElseThrow().percent()).isEqualTo(95); // 9,500 of 10,000
    }
}
