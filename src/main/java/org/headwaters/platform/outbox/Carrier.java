package org.headwaters.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.headwaters.platform.clockwork.OwnTransaction;

/**
 * Carries out what is due, one row and one transaction at a time. The row stays locked while its handler works, so that
 * another relay takes the next one; a handler that fails rolls its own work back and only then is the failure noted.
 */
@ApplicationScoped
class Carrier {
    static final int MOST_PER_ROUND = 500;

    private static final Logger LOG = Logger.getLogger(Carrier.class.getName());

    @Inject
    @Any
    private Instance<OutboxHandler> handlers;

    @Inject
    private OutboxRows rows;

    @Inject
    private OwnTransaction transaction;

    @Inject
    private Clock clock;

    /** Everything due of one kind, until there is nothing left or the other side turns out to be away. */
    void carry(OutboxHandler handler) {
        boolean more = !handler.isResting();
        for (int n = 0; more && n < MOST_PER_ROUND; n++) {
            more = carryOne(handler);
        }
    }

    Iterable<OutboxHandler> handlers() {
        return handlers;
    }

    /** False when nothing is due or it is better to wait. */
    boolean carryOne(OutboxHandler handler) {
        var taken = new long[1];
        try {
            return transaction.call(() -> {
                Optional<OutboxRow> due = rows.takeDue(handler.kind(), clock.instant());
                due.ifPresent(row -> {
                    taken[0] = row.getId();
                    handler.handle(row.getKey(), row.getBody());
                    row.done(handler.remains(row.getBody()), clock.instant());
                });
                return due.isPresent();
            });
        } catch (RuntimeException failed) {
            return noteFailure(handler, taken[0], failed) && !(failed instanceof Later);
        }
    }

    private boolean noteFailure(OutboxHandler handler, long id, RuntimeException failed) {
        if (id == 0) {
            LOG.log(Level.FINE, "The outbox could not be read", failed);
            return false;
        }
        LOG.log(Level.INFO, () -> "The outbox tries again: " + handler.kind() + " " + id + ", " + why(failed));
        try {
            transaction.run(() -> rows.takeWaiting(id).ifPresent(row -> {
                if (failed instanceof Never) {
                    row.giveUp(why(failed));
                } else {
                    row.failed(why(failed), clock.instant());
                }
            }));
            return true;
        } catch (RuntimeException databaseAway) {
            LOG.log(Level.FINE, "The failure could not be noted either", databaseAway);
            return false;
        }
    }

    private static String why(Throwable failed) {
        var root = failed;
        while (root.getCause() != null && !(root instanceof Never) && !(root instanceof Later)) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }
}
