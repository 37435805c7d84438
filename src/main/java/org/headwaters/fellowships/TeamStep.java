package org.headwaters.fellowships;

import java.time.Instant;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;

/**
 * One step in a team's life as the history keeps it.
 *
 * @param move null when it is begun
 * @param from null then
 * @param who null when the clock acted
 * @param reason what was said for it, null when nothing was
 * @param detail what was settled, in short, or null
 */
public record TeamStep(
        String reference,
        String cohort,
        String title,
        TeamMove move,
        TeamStage from,
        TeamStage to,
        PersonId who,
        String asRole,
        Instant at,
        String reason,
        String detail,
        long version) {

    public SubjectRef subject() {
        return new SubjectRef(Team.KIND, reference);
    }
}
