package org.headwaters.fellowships;

/** What became of a team's pitch. */
public enum PitchState {
    /** It is on its way to the call. */
    ASKED,
    /** The call took no applications. */
    NOT_OPEN,
    /** Every partner of the team has another application under the call. */
    TAKEN,
    /** Its application is being written. */
    OPENED,
    SUBMITTED,
    AWARDED,
    DECLINED,
    /** What was told does not stand; it is decided anew. */
    CORRECTED,
    WITHDRAWN,
    MISSED;

    /** Whether the team may ask again. */
    public boolean isOver() {
        return this == NOT_OPEN || this == TAKEN || this == WITHDRAWN || this == MISSED;
    }

    /** Whether the panel has said its word. */
    public boolean isDecided() {
        return this == AWARDED || this == DECLINED;
    }
}
