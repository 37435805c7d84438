package org.headwaters.grants;

/** Why an application was sent from the fast lane to the normal one: a low score, or two people who disagree. */
public enum OffLane {
    BELOW_BAR,
    DECLINE_PROPOSED,
    SENT_BACK,
    CORRECTED
}
