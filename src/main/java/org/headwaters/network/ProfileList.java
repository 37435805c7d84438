package org.headwaters.network;

/** The four lists of a profile. What a partner needs is read by its own people and by the backbone, and by nobody else. */
enum ProfileList {
    /** Where it works, beyond the place where it is. */
    PLACES,
    /** Whom it works for. */
    POPULATIONS,
    /** What it can give to other partners. */
    GIVES,
    /** What it looks for. */
    NEEDS
}
