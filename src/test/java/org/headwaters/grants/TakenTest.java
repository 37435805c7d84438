package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TakenTest {
    private static final Instant SUBMITTED = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void begunDays_count_andThoseWithTheApplicantsDoNot() {
        assertThat(days(Duration.ofMinutes(1), 0)).isEqualTo(1);
        assertThat(days(Duration.ofDays(3), 0)).isEqualTo(3);
        assertThat(days(Duration.ofDays(3).plusSeconds(1), 0)).isEqualTo(4);
        assertThat(days(Duration.ofDays(10), Duration.ofDays(6).toSeconds())).isEqualTo(4);
        assertThat(days(Duration.ofHours(1), Duration.ofHours(1).toSeconds())).isEqualTo(1);
    }

    @Test
    void late_isWhatCameAfterItsPromise_toTheSecond() {
        var due = SUBMITTED.plus(Duration.ofDays(5));
        assertThat(Taken.Leg.of(SUBMITTED, due, 0, due).late()).isFalse();
        assertThat(Taken.Leg.of(SUBMITTED, due.plusSeconds(1), 0, due).late()).isTrue();
        assertThat(Taken.Leg.of(SUBMITTED, due.plusSeconds(1), 0, null).late()).isFalse();
        assertThat(Taken.Leg.of(SUBMITTED, null, 0, due)).isNull();
    }

    @Test
    void underFive_thereIsNotEnoughHistory_andWhatHasNotHappenedDoesNotCount() {
        var four = IntStream.range(0, 4).mapToObj(i -> taken(i + 1)).toList();
        assertThat(Taken.spread(four.stream(), Taken::word).isKnown()).isFalse();
        var five = IntStream.range(0, 5).mapToObj(i -> taken(i + 1)).toList();
        assertThat(Taken.spread(five.stream(), Taken::word).isKnown()).isTrue();
        assertThat(Taken.spread(five.stream(), Taken::word).median()).isEqualTo(3);
        assertThat(Taken.spread(five.stream(), Taken::money).cases()).isZero();
    }

    private static Taken taken(int days) {
        return new Taken(1, 60, new Taken.Leg(days, false), null, null, null);
    }

    private static long days(Duration after, long paused) {
        return Taken.Leg.of(SUBMITTED, SUBMITTED.plus(after), paused, null).days();
    }

    @Test
    void howManyWereLate_isCounted_againstWhatWasPromisedToEach() {
        var day = Duration.ofDays(1);
        var all = LongStream.rangeClosed(1, 117)
                .mapToObj(n -> Taken.Leg.of(
                        SUBMITTED,
                        SUBMITTED.plus(day.multipliedBy(3)),
                        0,
                        SUBMITTED.plus(day.multipliedBy(n == 7 ? 2 : 4))))
                .map(leg -> new Taken(1, 1, leg, null, null, null))
                .toList();
        var word = Taken.spread(all.stream(), Taken::word);
        assertThat(word.late()).isEqualTo(1);
        assertThat(word.cases()).isEqualTo(117);
        assertThat(Taken.spread(all.stream(), Taken::money)).isEqualTo(Spread.NONE);
    }
}
