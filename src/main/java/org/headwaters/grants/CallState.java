package org.headwaters.grants;

/** Where a call stands; always computed from its dates and its applications, never stored. */
public enum CallState {
    DRAFT,
    COMING,
    OPEN,
    IN_GRACE,
    CLOSED,
    DECIDING,
    DONE
}
