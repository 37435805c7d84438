package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
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
}
