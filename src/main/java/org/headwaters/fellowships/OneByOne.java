package org.headwaters.fellowships;

import java.util.Collection;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What a beat does step by step, each step in a transaction of its own: one that fails takes no other along, and the beat
 * itself is told to have failed when all are done, so that an administrator reads it and the next beat tries again.
 */
class OneByOne {
    private static final Logger LOG = Logger.getLogger(OneByOne.class.getName());

    private RuntimeException failed;

    <T> void each(Collection<T> all, Consumer<T> step) {
        for (var one : all) {
            try {
                step.accept(one);
            } catch (RuntimeException no) {
                LOG.log(Level.WARNING, no, () -> "The clock could not do its step for " + one);
                note(no);
            }
        }
    }

    private void note(RuntimeException no) {
        if (failed == null) {
            failed = no;
        } else {
            failed.addSuppressed(no);
        }
    }

    /** Throws the first failure, if there was one. */
    void done() {
        if (failed != null) {
            throw failed;
        }
    }
}
