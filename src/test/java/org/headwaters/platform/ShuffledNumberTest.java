package org.headwaters.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ShuffledNumberTest {
    private static final long SECRET = 4_711_000_815L;

    @Test
    void everyNumber_isGivenOnce_throughTheFirstTwoLengths() {
        var given = new HashSet<String>();
        LongStream.range(0, 100_000).forEach(n -> given.add(ShuffledNumber.of(n, SECRET)));
        assertThat(given).hasSize(100_000);
        assertThat(given).allMatch(text -> text.length() == 4 || text.length() == 5);
    }

    @Test
    void neighbours_lieFarApart_andAnotherSecretShufflesOtherwise() {
        var near = LongStream.range(1, 1_000)
                .filter(n -> Math.abs(number(n) - number(n - 1)) < 20)
                .count();
        assertThat(near).isLessThan(20);
        var same = LongStream.range(0, 1_000)
                .filter(n -> ShuffledNumber.of(n, SECRET).equals(ShuffledNumber.of(n, SECRET + 1)))
                .count();
        assertThat(same).isLessThan(10);
    }

    private static int number(long n) {
        return Integer.parseInt(ShuffledNumber.of(n, SECRET));
    }
}
