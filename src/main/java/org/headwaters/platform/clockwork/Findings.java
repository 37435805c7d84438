package org.headwaters.platform.clockwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.headwaters.platform.Invariant;
import org.headwaters.platform.Settings;

/** What must always hold, room by room, and what the last look at it found. */
@ApplicationScoped
class Findings {
    private static final Logger LOG = Logger.getLogger(Findings.class.getName());
    private static final String KEPT_AS = "holds.";
    private static final int LONGEST = 400;

    @Inject
    @Any
    Instance<Invariant> invariants;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** How the last look ended: how much was wrong, and the first of it. */
    record Found(Instant at, int count, String wrong) {}

    /** The sentences of all that must hold, in a stable order. */
    List<String> keys() {
        return all().map(Invariant::key).toList();
    }

    /** Looks now, keeps what it found, and says in the log what is broken. */
    void look(String key) {
        var invariant = all().filter(i -> i.key().equals(key)).findFirst().orElseThrow();
        keep(key, invariant.violations());
    }

    /** A look that could not be taken is a finding too: nobody may believe that all is well. */
    void couldNotLook(String key, RuntimeException why) {
        LOG.log(Level.SEVERE, why, () -> key + " could not be checked");
        keep(key, List.of(String.valueOf(why.getMessage())));
    }

    Optional<Found> last(String key) {
        return settings.get(KEPT_AS + key)
                .map(text -> text.split("\\|", 3))
                .map(parts -> new Found(Instant.parse(parts[0]), Integer.parseInt(parts[1]), parts[2]));
    }

    private void keep(String key, List<String> wrong) {
        if (!wrong.isEmpty()) {
            LOG.log(Level.SEVERE, () -> key + " does not hold: " + wrong);
        }
        var lines = String.join("; ", wrong);
        var told = lines.length() > LONGEST ? lines.substring(0, LONGEST) + "…" : lines;
        settings.put(KEPT_AS + key, clock.instant() + "|" + wrong.size() + "|" + told);
    }

    private Stream<Invariant> all() {
        return invariants.stream().sorted(Comparator.comparing(Invariant::key));
    }
}
