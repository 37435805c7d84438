package org.headwaters.commitments;

/** What partners say: what is hard for them, and what the backbone should do better. */
public enum ThemeKind {
    HARD,
    BETTER
}
