package org.headwaters.reviews;

import java.io.Serializable;
import java.time.Instant;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Published;

/**
 * How one review of a case stands, for the room whose case it is.
 *
 * @param reason why it was refused, null otherwise
 * @param readVersion the version of the case that was read, 0 before
 * @param submittedAt null until it is submitted
 */
@Published
public record ReviewState(
        ReviewId id,
        PersonId reviewer,
        ReviewStage stage,
        RefusalReason reason,
        Instant invitedAt,
        Instant due,
        Instant submittedAt,
        long readVersion,
        long version)
        implements Serializable {}
