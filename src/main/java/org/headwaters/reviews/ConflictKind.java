package org.headwaters.reviews;

import java.util.List;

/** Why a person may not read, score or decide a case: the first two are computed, the others declared, without detail. */
public enum ConflictKind {
    SAME_ORGANISATION,
    NAMED,
    PROFESSIONAL,
    PERSONAL,
    FAMILY,
    FINANCIAL;

    /** The kinds that a person can declare. */
    public static final List<ConflictKind> DECLARED = List.of(PROFESSIONAL, PERSONAL, FAMILY, FINANCIAL);

    public boolean isDeclared() {
        return DECLARED.contains(this);
    }
}
