package org.headwaters.commitments;

/** As what somebody says something to a promise: only its partner writes in it. */
public enum Seat {
    PARTNER,
    COACH,
    STAFF
}
