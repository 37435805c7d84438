package org.headwaters.fellowships;

/** Where one team stands at one gate. That it is late is computed from the gate's day and never stored. */
public enum GateStage {
    OPEN,
    SUBMITTED,
    MORE_ASKED,
    PASSED
}
