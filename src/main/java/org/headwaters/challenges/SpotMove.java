package org.headwaters.challenges;

import static org.headwaters.challenges.SpotState.SHOWN;
import static org.headwaters.challenges.SpotState.SUGGESTED;

import org.headwaters.platform.Refusal;

/** What the backbone does with a bright spot, one line per move: where it leads, then where it starts. */
public enum SpotMove {
    ACCEPT(SHOWN, SUGGESTED),
    DECLINE(SpotState.DECLINED, SUGGESTED),
    TAKE_DOWN(SpotState.TAKEN_DOWN, SHOWN);

    private final SpotState target;
    private final SpotState start;

    SpotMove(SpotState target, SpotState start) {
        this.target = target;
        this.start = start;
    }

    SpotState from(SpotState now) {
        if (now != start) {
            throw new Refusal("challenges.refused.spot." + name());
        }
        return target;
    }

    /** Whether it needs a reason that is kept. */
    boolean needsReason() {
        return this != ACCEPT;
    }
}
