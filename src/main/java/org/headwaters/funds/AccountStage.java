package org.headwaters.funds;

/** Where a version of a payee's account stands: one stands at a time, and at most one waits for a second person. */
public enum AccountStage {
    PROPOSED,
    STANDING,
    REPLACED,
    DROPPED
}
