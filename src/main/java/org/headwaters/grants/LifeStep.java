package org.headwaters.grants;

import java.time.Instant;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;

/**
 * One step in a grant's life as the history keeps it, under the same subject as its application: it is one case.
 *
 * @param move null when the grant is offered for the first time
 * @param from null then
 * @param who null when the clock or the bank acted
 * @param reason what was said for it, null when nothing was
 * @param detail what was settled, in short, or null
 */
public record LifeStep(
        String reference,
        String title,
        GrantMove move,
        GrantStage from,
        GrantStage to,
        PersonId who,
        String asRole,
        Instant at,
        String reason,
        String detail,
        long version) {

    public SubjectRef subject() {
        return new SubjectRef(Step.KIND, reference);
    }
}
