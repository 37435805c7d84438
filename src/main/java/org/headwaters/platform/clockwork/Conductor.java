package org.headwaters.platform.clockwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.headwaters.platform.Rhythm;

/** Beats what is due, rhythm by rhythm; the trouble of one is no trouble of the next. */
@ApplicationScoped
class Conductor {
    private static final Logger LOG = Logger.getLogger(Conductor.class.getName());

    @Inject
    @Any
    private Instance<Rhythm> rhythms;

    @Inject
    private RhythmRows rows;

    @Inject
    private OwnTransaction transaction;

    @Inject
    private Clock clock;

    void beatWhatIsDue() {
        rhythms.forEach(this::beat);
    }

    private void beat(Rhythm rhythm) {
        try {
            transaction.run(() -> register(rhythm));
            transaction.run(() -> taken(rhythm, row -> {
                rhythm.beat();
                row.ran(clock.instant(), rhythm.every());
            }));
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "The rhythm " + rhythm.name() + " failed and will beat again");
            note(rhythm, failed);
        }
    }

    private void register(Rhythm rhythm) {
        if (!rows.isKnown(rhythm.name())) {
            rows.add(new RhythmRow(rhythm.name(), clock.instant()));
        }
    }

    private void taken(Rhythm rhythm, Consumer<RhythmRow> work) {
        rows.takeDue(rhythm.name(), clock.instant()).ifPresent(work);
    }

    private void note(Rhythm rhythm, RuntimeException failed) {
        try {
            transaction.run(
                    () -> taken(rhythm, row -> row.failed(clock.instant(), rhythm.every(), String.valueOf(failed))));
        } catch (RuntimeException databaseAway) {
            LOG.log(Level.FINE, "The failure could not be noted either", databaseAway);
        }
    }
}
