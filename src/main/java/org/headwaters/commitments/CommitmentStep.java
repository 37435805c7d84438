package org.headwaters.commitments;

import java.time.Instant;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;

/**
 * One step in a promise's life as the history keeps it.
 *
 * @param move null when it is begun
 * @param from null then
 * @param who null when the clock acted
 * @param reason what was said for it, null when nothing was
 * @param detail what was settled, in short, or null
 */
public record CommitmentStep(
        String reference,
        String sentence,
        CommitmentMove move,
        State from,
        State to,
        PersonId who,
        String asRole,
        Instant at,
        String reason,
        String detail,
        long version) {

    public SubjectRef subject() {
        return new SubjectRef(Commitment.KIND, reference);
    }
}
