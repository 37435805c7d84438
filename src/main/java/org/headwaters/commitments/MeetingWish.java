package org.headwaters.commitments;

/** How a partner would like to meet to close its year. */
public enum MeetingWish {
    TELEPHONE,
    VISIT,
    OTHER
}
