package org.headwaters.reviews;

import java.util.List;

/**
 * Why a person may not read, score or decide a case. The first six are computed: acting for one of its partners now or in
 * the last three years, standing on it, having stood on another application with one of its people in the last three
 * years, sharing a commitment that it serves, being in one team of a cohort with one of its people, being their coach. The
 * others are declared, without detail.
 */
public enum ConflictKind {
    SAME_ORGANISATION,
    NAMED,
    CO_APPLICANT,
    SHARED_COMMITMENT,
    SAME_TEAM,
    COACH,
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
