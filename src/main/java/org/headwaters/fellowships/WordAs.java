package org.headwaters.fellowships;

/** As what somebody says a word to a team at a gate. */
public enum WordAs {
    COACH,
    /** A fellow of another team of the same cohort. */
    PEER,
    /** Hears its pitch. */
    PANEL
}
