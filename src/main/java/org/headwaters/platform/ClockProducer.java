package org.headwaters.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The only place that knows the system's time; everyone else injects {@link Clock}. */
@ApplicationScoped
class ClockProducer {

    /** UTC, cut to microseconds, which is what both databases keep: a time read back equals the time written. */
    @Produces
    @ApplicationScoped
    Clock clock() {
        return new MicrosecondClock(Clock.systemUTC());
    }
}
