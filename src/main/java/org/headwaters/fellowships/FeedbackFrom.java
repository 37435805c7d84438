package org.headwaters.fellowships;

/** Who is asked what a prototype is worth. */
public enum FeedbackFrom {
    /** Knows the subject. */
    EXPERT,
    /** Would use it; the team knows the kind alone. */
    END_USER
}
