package org.headwaters.platform.clockwork;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.headwaters.platform.Rhythm;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InServer
@Tag("h2")
class RhythmIT {
    @Inject
    Conductor conductor;

    @Inject
    RhythmRows rows;

    @Inject
    OwnTransaction transaction;

    @Inject
    Hourly hourly;

    @Inject
    Failing failing;

    @Inject
    @Any
    Instance<Rhythm> all;

    @Inject
    InTransaction transactions;

    @Inject
    Clock clock;

    @Inject
    Acting acting;

    @Test
    void aRhythmBeatsOnce_howeverManyLookAtTheSameTime() throws Exception {
        acting.together(IntStream.range(0, 6)
                .mapToObj(n -> (Callable<Void>) () -> {
                    conductor.beatWhatIsDue();
                    return null;
                })
                .toList());
        assertThat(hourly.beats()).isEqualTo(1);
    }

    @Test
    void aBeatThatFails_isNoted_andHindersNoOther() {
        conductor.beatWhatIsDue();
        var row = transaction.call(() -> rows.all().stream()
                .filter(r -> r.getName().equals(failing.name()))
                .findFirst()
                .orElseThrow());
        assertThat(row.getLastError()).contains("out of step");
        assertThat(row.getDueAt()).isAfterOrEqualTo(row.getRanAt().plus(Duration.ofMinutes(1)));
        assertThat(hourly.beats()).isEqualTo(1);
    }

    @Test
    void everyRhythmOfEveryRoom_beats_withoutTrouble() {
        var before = clock.instant();
        transactions.sql("update rhythm set due_at = due_at - interval '2' day where name not like 'it.%'");
        var until = clock.instant().plusSeconds(60);
        var beaten = List.<RhythmRow>of();
        do { // what the server's own timer has in hand just now is passed over, and looked at again
            conductor.beatWhatIsDue();
            beaten = transaction.call(() -> rows.all().stream()
                    .filter(row -> !row.getName().startsWith("it."))
                    .toList());
        } while (clock.instant().isBefore(until) && !beaten.stream().allMatch(row -> ranSince(row, before)));
        assertThat(beaten)
                .extracting(RhythmRow::getName)
                .containsExactlyInAnyOrderElementsOf(all.stream()
                        .map(Rhythm::name)
                        .filter(name -> !name.startsWith("it."))
                        .toList())
                .contains("reviews.untouched", "grants.deadlines");
        assertThat(beaten).allSatisfy(row -> {
            assertThat(row.getLastError()).as(row.getName()).isNull();
            assertThat(ranSince(row, before)).as(row.getName()).isTrue();
        });
    }

    private static boolean ranSince(RhythmRow row, Instant before) {
        return row.getRanAt() != null && !row.getRanAt().isBefore(before);
    }

    /** Counts. */
    @ApplicationScoped
    public static class Hourly implements Rhythm {
        private final AtomicInteger beats = new AtomicInteger();

        int beats() {
            return beats.get();
        }

        @Override
        public String name() {
            return "it.hourly";
        }

        @Override
        public Duration every() {
            return Duration.ofHours(1);
        }

        @Override
        public void beat() {
            beats.incrementAndGet();
        }
    }

    /** Fails. */
    @ApplicationScoped
    public static class Failing implements Rhythm {
        @Override
        public String name() {
            return "it.failing";
        }

        @Override
        public Duration every() {
            return Duration.ofSeconds(1);
        }

        @Override
        public void beat() {
            throw new IllegalStateException("out of step");
        }
    }
}
