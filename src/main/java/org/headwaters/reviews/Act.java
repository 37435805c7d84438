package org.headwaters.reviews;

import java.time.Instant;
import java.util.Objects;
import org.headwaters.platform.PersonId;

/** Who does something, in which role, when. */
record Act(PersonId who, String as, Instant at) {

    Act {
        Objects.requireNonNull(as);
        Objects.requireNonNull(at);
    }
}
