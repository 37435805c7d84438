package org.headwaters.commitments;

import org.headwaters.platform.Refusal;

/** How a promise ended, by what verifiably came of it: more than was promised, as much, or less. */
final class Ending {
    private Ending() {}

    static State of(long target, long came) {
        if (came < 0) {
            throw new Refusal("commitments.refused.report.negative");
        }
        if (came > target) {
            return State.EXCEEDED;
        }
        return came == target ? State.FULFILLED : State.NOT_MET;
    }
}
