package org.headwaters.grants;

import org.headwaters.platform.Published;

/** One deadline for all, or open all year and decided in batches. */
@Published
public enum Rhythm {
    CLOSING,
    ROLLING
}
