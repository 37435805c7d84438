package org.headwaters.commitments;

import java.util.EnumSet;
import java.util.Set;

/** Who may read a promise. */
public enum Visibility {
    PUBLIC,
    NETWORK,
    PRIVATE;

    /** What somebody may read who has no part in the promise. */
    static Set<Visibility> openTo(boolean network) {
        return network ? EnumSet.of(PUBLIC, NETWORK) : EnumSet.of(PUBLIC);
    }
}
