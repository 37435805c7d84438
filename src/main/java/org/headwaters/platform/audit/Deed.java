package org.headwaters.platform.audit;

import java.time.Instant;
import java.util.Objects;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;

/**
 * Who did what to which subject, from where.
 *
 * @param who null for the clock and for strangers
 * @param address where the request came from, empty for the clock
 * @param before what held before, null when nothing did
 * @param after what holds now, null when it is gone
 */
record Deed(String action, SubjectRef subject, PersonId who, String address, String before, String after, Instant at) {

    Deed {
        Objects.requireNonNull(action);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(address);
        Objects.requireNonNull(at);
    }
}
