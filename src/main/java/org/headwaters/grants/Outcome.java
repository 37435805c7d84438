package org.headwaters.grants;

/** What came of a grant, in its partners' own word. All four count the same. */
public enum Outcome {
    REDESIGNED,
    PARTNERSHIP,
    PROJECT,
    LEARNED
}
