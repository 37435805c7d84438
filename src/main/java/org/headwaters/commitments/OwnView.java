package org.headwaters.commitments;

/** How a promise goes in its partner's own view; asked with every report, and shown before anything that is computed. */
public enum OwnView {
    AHEAD,
    ON_THE_WAY,
    BEHIND,
    NEEDS_HELP
}
