package org.headwaters.reviews;

import java.time.Instant;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Published;
import org.headwaters.platform.SubjectRef;

/**
 * One move of one review.
 *
 * @param subject the case that is read
 * @param from null for the first invitation
 * @param version the review's version after the move
 */
@Published
public record ReviewStep(
        ReviewId review,
        SubjectRef subject,
        PersonId reviewer,
        Move move,
        ReviewStage from,
        ReviewStage to,
        PersonId who,
        String role,
        Instant at,
        String reason,
        long version) {}
