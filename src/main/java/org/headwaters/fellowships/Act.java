package org.headwaters.fellowships;

import java.time.Instant;
import java.util.Objects;
import org.headwaters.platform.PersonId;

/**
 * Who acts, as what, and when.
 *
 * @param who null for the clock, and for the panel, which decides in another room
 */
record Act(PersonId who, Who as, Instant at) {

    Act {
        Objects.requireNonNull(as);
        Objects.requireNonNull(at);
        if (who == null && as != Who.CLOCK && as != Who.PANEL) {
            throw new IllegalArgumentException(as + " acts as a person");
        }
    }
}
