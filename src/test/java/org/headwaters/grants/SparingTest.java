package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SparingTest {
    private static final long W = Sparing.WITHHELD;

    @Test
    void aSmallCount_isWithheld_andNothingIsStillNothing() {
        assertThat(Sparing.of(List.of(List.of(1L, 4L, 0L, 5L)))).containsExactly(List.of(W, W, 0L, 5L));
    }

    @Test
    void oneWithheldAlone_wouldFollowFromItsSum_soTheSmallestBesideItGoesWithIt() {
        assertThat(Sparing.of(List.of(List.of(2L, 9L, 7L), List.of(8L, 8L, 8L))))
                .containsExactly(List.of(W, 9L, W), List.of(W, 8L, W));
    }

    @Test
    void aSum_isShownOnlyWhereItGivesNothingAway() {
        assertThat(Sparing.sum(List.of(2L, 1L), List.of(W, W))).isEqualTo(W);
        assertThat(Sparing.sum(List.of(4L, 4L), List.of(W, W))).isEqualTo(8);
        assertThat(Sparing.sum(List.of(1L, 1L, 10L), List.of(W, W, 10L))).isEqualTo(W);
        assertThat(Sparing.sum(List.of(1L, 4L, 10L), List.of(W, W, 10L))).isEqualTo(15);
        assertThat(Sparing.sum(List.of(4L), List.of(W))).isEqualTo(W);
        assertThat(Sparing.sum(List.of(0L, 0L), List.of(0L, 0L))).isZero();
        assertThat(Sparing.sum(List.of(6L, 7L), List.of(6L, 7L))).isEqualTo(13);
    }

    /** Whoever has the table and its sums: what is withheld in a row whose sum is shown is several counts, and not few. */
    @Test
    void fromNoTable_oneCanSubtractASmallCount() {
        var random = new Random(7);
        for (int n = 0; n < 2_000; n++) {
            var counts = new ArrayList<List<Long>>();
            int columns = 1 + random.nextInt(6);
            for (int row = 0; row <= random.nextInt(6); row++) {
                counts.add(random.longs(columns, 0, random.nextBoolean() ? 6 : 40)
                        .boxed()
                        .toList());
            }
            var shown = Sparing.of(counts);
            for (int row = 0; row < counts.size(); row++) {
                var line = shown.get(row);
                assertThat(line).allMatch(count -> count == W || count == 0 || count >= Sparing.ENOUGH);
                long withheld = line.stream().filter(count -> count == W).count();
                var sum = Sparing.sum(counts.get(row), line);
                if (withheld > 0 && sum != W) {
                    assertThat(withheld).isGreaterThan(1);
                    assertThat(sum
                                    - line.stream()
                                            .filter(count -> count != W)
                                            .mapToLong(count -> count)
                                            .sum())
                            .isGreaterThanOrEqualTo(Sparing.ENOUGH);
                } else if (withheld == 0) {
                    assertThat(sum).isNotEqualTo(W);
                }
                for (int column = 0; column < columns; column++) {
                    assertThat(line.get(column)).isIn(W, counts.get(row).get(column));
                }
            }
        }
    }
}
