package org.headwaters.platform.clockwork;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.headwaters.platform.Rhythm;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
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
