package org.headwaters.network;

/** Where a conversation stands: something useful is still owed, went out in time, or went out too late. */
public enum CheckInStage {
    OPEN,
    CLOSED,
    LATE
}
