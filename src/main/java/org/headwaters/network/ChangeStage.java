package org.headwaters.network;

/** Where a request for a change stands. */
public enum ChangeStage {
    OPEN,
    ACCEPTED,
    REFUSED
}
