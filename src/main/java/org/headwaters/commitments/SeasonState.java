package org.headwaters.commitments;

/** Where the annual review of the whole network stands. */
public enum SeasonState {
    PLANNED,
    OPEN,
    CLOSED,
    PUBLISHED
}
