package org.headwaters.funds;

import java.time.Instant;
import java.util.Objects;
import org.headwaters.platform.PersonId;

/**
 * Who does something, in which role, when.
 *
 * @param who null where the clock does it
 * @param as {@code room} where another room does it for somebody
 */
record Act(PersonId who, String as, Instant at) {

    Act {
        Objects.requireNonNull(as);
        Objects.requireNonNull(at);
    }
}
