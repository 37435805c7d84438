package org.headwaters.grants;

import java.time.Instant;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;

/**
 * One step in an application's life as the history keeps it.
 *
 * @param move null for the start
 * @param from null for the start
 * @param who null when the clock acted
 * @param reason what was said for it, null when nothing was
 */
public record Step(
        ApplicationId id,
        String reference,
        String title,
        Move move,
        Stage from,
        Stage to,
        PersonId who,
        String asRole,
        Instant at,
        String reason,
        long version) {

    /** How the house calls an application in {@link SubjectRef}s. */
    static final String KIND = "grant";

    public SubjectRef subject() {
        return new SubjectRef(KIND, reference);
    }
}
