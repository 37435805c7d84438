package org.headwaters.fellowships;

import java.time.Instant;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;

/** What happened at a gate of a team. Fired inside the transaction in which it happened. */
public sealed interface GateEvent {

    Step step();

    record HandedIn(Step step) implements GateEvent {}

    record TakenBack(Step step) implements GateEvent {}

    record MoreAsked(Step step) implements GateEvent {}

    record Passed(Step step) implements GateEvent {}

    /** What the panel had said does not stand: the gate waits again, for the panel or for its team. */
    record Reopened(Step step) implements GateEvent {}

    /**
     * One step through a gate as the history of its team keeps it.
     *
     * @param words what was said for it, null when nothing was
     */
    record Step(
            String team,
            GateKind kind,
            GateMove move,
            GateStage from,
            GateStage to,
            PersonId who,
            String asRole,
            Instant at,
            String words,
            long version) {

        public SubjectRef subject() {
            return new SubjectRef(Team.KIND, team);
        }
    }
}
