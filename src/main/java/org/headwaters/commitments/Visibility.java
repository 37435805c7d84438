package org.headwaters.commitments;

/** Who may read a promise. */
public enum Visibility {
    PUBLIC,
    NETWORK,
    PRIVATE
}
