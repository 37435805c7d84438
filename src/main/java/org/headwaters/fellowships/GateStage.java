package org.headwaters.fellowships;

import java.util.Set;

/** Where one team stands at one gate. That it is late is computed from the gate's day and never stored. */
public enum GateStage {
    OPEN,
    SUBMITTED,
    MORE_ASKED,
    PASSED;

    /** It is for the team to do something. */
    static final Set<GateStage> WITH_TEAM = Set.of(OPEN, MORE_ASKED);

    /** What is shown for it is done, and nobody writes in it. */
    static final Set<GateStage> HANDED_IN = Set.of(SUBMITTED, PASSED);
}
