package org.headwaters.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.headwaters.platform.Rhythm;
import org.headwaters.platform.Settings;

/** Walks the whole trail once a day, keeps what it found, and says in the log where the chain ends: a witness outside. */
@ApplicationScoped
class TrailCheck implements Rhythm {
    private static final Logger LOG = Logger.getLogger(TrailCheck.class.getName());
    private static final String FOUND = "audit.checked";

    @Inject
    private Trail trail;

    @Inject
    private AuditRows rows;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** How the last check ended: how many entries, and the first of what was wrong (empty when all was well). */
    record Found(Instant at, long entries, String wrong) {}

    @Override
    public String name() {
        return "platform.audit.check";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void beat() {
        var wrong = trail.violations();
        var head = rows.head();
        LOG.log(
                wrong.isEmpty() ? Level.INFO : Level.SEVERE,
                () -> "The audit trail has " + head.getPlace() + " entries and ends with " + head.getChain()
                        + (wrong.isEmpty() ? "" : "; it is broken: " + wrong));
        var first = wrong.isEmpty() ? "" : wrong.get(0);
        settings.put(FOUND, clock.instant() + "|" + head.getPlace() + "|" + first);
    }

    Optional<Found> last() {
        return settings.get(FOUND)
                .map(text -> text.split("\\|", 3))
                .map(parts -> new Found(Instant.parse(parts[0]), Long.parseLong(parts[1]), parts[2]));
    }
}
