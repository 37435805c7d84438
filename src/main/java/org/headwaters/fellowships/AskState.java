package org.headwaters.fellowships;

/** Where an ask for feedback stands; it follows from what happened and from the clock, and is not stored. */
public enum AskState {
    ASKED,
    /** Said yes to being asked, and is writing. */
    OPENED,
    ANSWERED,
    /** Said no; nobody asks again. */
    REFUSED,
    TAKEN_BACK,
    EXPIRED,
    REVOKED
}
