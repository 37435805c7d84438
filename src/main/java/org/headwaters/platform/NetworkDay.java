package org.headwaters.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The network's calendar. What begins or ends with a day (an affiliation, an absence, a fund) does so for everybody at the
 * same moment: at midnight of {@code NETWORK_ZONE}, wherever the reader's clock hangs.
 */
@ApplicationScoped
@Published
public class NetworkDay {
    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "network.zone", defaultValue = "UTC")
    ZoneId zone;

    public ZoneId zone() {
        return zone;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** The day on which something happened. */
    public LocalDate of(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    /** The moment at which this day begins. */
    public Instant begins(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The last moment of what happened on this day, as far as is known now: its end, or now where it is not over. */
    public Instant lastOf(LocalDate day) {
        var end = begins(day.plusDays(1)).minus(1, ChronoUnit.MICROS);
        var now = clock.instant();
        return end.isBefore(now) ? end : now;
    }
}
