package org.headwaters.funds;

import java.io.Serializable;
import java.time.Instant;

/**
 * Where one organisation's money goes.
 *
 * @param standing where it goes now, null for nowhere yet
 * @param next what waits for a second person, null for nothing
 * @param open whether there is a key, without which nothing can be entered
 */
public record PayeeScreen(
        String reference,
        String name,
        Version standing,
        Version next,
        boolean open,
        boolean mayEnter,
        boolean mayConfirm,
        boolean mayDrop)
        implements Serializable {

    /**
     * One version, masked.
     *
     * @param holder empty where no key opens it, and country likewise
     * @param settledBy who confirmed it, empty before
     */
    public record Version(
            int number,
            String account,
            String holder,
            String country,
            String enteredBy,
            Instant enteredAt,
            String settledBy,
            Instant settledAt,
            boolean own)
            implements Serializable {}
}
