package org.headwaters.fellowships;

import java.time.Instant;
import java.util.Objects;
import org.headwaters.platform.PersonId;

/**
 * Who acts, as what, and when.
 *
 * @param who null only for the clock
 */
record Act(PersonId who, Who as, Instant at) {

    Act {
        Objects.requireNonNull(as);
        Objects.requireNonNull(at);
        if (who == null && as != Who.CLOCK) {
            throw new IllegalArgumentException("Only the clock acts without a person");
        }
    }
}
