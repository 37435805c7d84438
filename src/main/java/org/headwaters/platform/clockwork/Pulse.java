package org.headwaters.platform.clockwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** When a timer of this server last began to beat: a server whose timers stand still is not alive. */
@ApplicationScoped
public class Pulse {
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final AtomicReference<Instant> last = new AtomicReference<>();

    @Inject
    private Clock clock;

    public void beat() {
        last.set(clock.instant());
    }

    /** Not before the first beat, which comes some seconds after the start. */
    public boolean hasStopped() {
        var then = last.get();
        return then != null && clock.instant().isAfter(then.plus(LONGEST_PAUSE));
    }
}
