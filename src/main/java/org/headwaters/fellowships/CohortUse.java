package org.headwaters.fellowships;

import java.util.Set;

/**
 * How far teams have come in a cohort that is to be changed.
 *
 * @param taken how many have a place or the offer of one
 * @param decided whether something is decided about any of them
 * @param passed the gates that at least one has passed
 */
record CohortUse(long taken, boolean decided, Set<GateKind> passed) {
    static final CohortUse NONE = new CohortUse(0, false, Set.of());
}
