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
        assertThat(Spread.of(List.of(1L, 2L, 3L, 4L)).fifty()).isEmpty();
        assertThat(Spread.of(List.of(1L, 2L, 3L, 4L, 5L)).isKnown()).isTrue();
    }

    @Test
    void half_needAtMostTheMedian_andNineInTenAtMostTheNinth() {
        var minutes = Spread.of(LongStream.rangeClosed(1, 50).boxed().toList());
        assertThat(minutes.median()).isEqualTo(25);
        assertThat(minutes.ninth()).isEqualTo(45);
        assertThat(minutes.fifty()).hasSize(50).isSorted();
        assertThat(minutes.within(50)).isEqualTo(25);
        assertThat(minutes.within(100)).isEqualTo(50);
        var few = Spread.of(List.of(9L, 2L, 2L, 30L, 2L));
        assertThat(few.median()).isEqualTo(2);
        assertThat(few.ninth()).isEqualTo(30);
    }

    @Test
    void dots_standLeftOfThePromise_orAreLate() {
        var days = Spread.of(List.of(1L, 2L, 2L, 3L, 5L, 5L, 4L, 3L, 6L, 9L));
        var drawn = days.dots(5);
        assertThat(drawn.dots()).hasSize(50);
        assertThat(drawn.dots()).allMatch(dot -> dot.late() == dot.x() > drawn.promise());
        assertThat(drawn.dots().stream().filter(ClockDots.Dot::late).count()).isEqualTo(10);
        assertThat(drawn.dots()).allMatch(dot -> dot.x() > 0 && dot.x() < 240 && dot.y() > 0 && dot.y() < 54);
    }

    @Test
    void withoutAPromise_nothingIsLate_andAllAlikeStillFit() {
        var same = Spread.of(List.of(7L, 7L, 7L, 7L, 7L, 7L)).dots(0);
        assertThat(same.promise()).isEqualTo(-1);
        assertThat(same.dots()).noneMatch(ClockDots.Dot::late).allMatch(dot -> dot.y() > 0);
        assertThat(Spread.NONE.dots(5).dots()).isEmpty();
    }

    /** At 13 px a figure is about 8 wide and "99 days" about 48; the words of the axis stand at 0 and end at 244. */
    @Test
    void theWordsUnderTheAxis_neverRunIntoOneAnother() {
        for (long last : new long[] {1, 3, 7, 20, 24, 29, 60, 400}) {
            for (long promised : new long[] {1, 5, 21, 35, 90}) {
                var drawn = Spread.of(List.of(1L, 1L, 1L, 1L, last)).dots(promised);
                var half = drawn.isEndFree() ? 8 : 24;
                var from = drawn.promise() - half;
                var until = drawn.promise() + half;
                assertThat(until).isLessThanOrEqualTo(248);
                assertThat(!drawn.isStartFree() || from > 8).isTrue();
                assertThat(!drawn.isEndFree() || until < 244 - 56).isTrue();
            }
        }
    }
}
