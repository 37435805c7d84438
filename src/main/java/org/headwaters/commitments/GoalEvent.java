package org.headwaters.commitments;

import java.time.Instant;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;

/** What happened to a goal, in the past tense. */
sealed interface GoalEvent {

    String reference();

    PersonId by();

    Instant at();

    default SubjectRef subject() {
        return new SubjectRef("goal", reference());
    }

    /** @param follows reference of the phase before it, null for a goal of its own */
    record Planned(String reference, PersonId by, Instant at, GoalTerms terms, String follows) implements GoalEvent {}

    record Changed(String reference, PersonId by, Instant at, GoalTerms before, GoalTerms after) implements GoalEvent {}

    record Answered(String reference, PersonId by, Instant at, ClosingAnswers before, ClosingAnswers after)
            implements GoalEvent {}

    /**
     * @param ended reference of the phase that is over by it, null where it follows none
     * @param reason why it began beside another goal, null where nobody had to say
     */
    record Begun(String reference, PersonId by, Instant at, String ended, String reason) implements GoalEvent {}
}
