package org.headwaters.grants;

/** One deadline for all, or open all year and decided in batches. */
public enum Rhythm {
    CLOSING,
    ROLLING
}
