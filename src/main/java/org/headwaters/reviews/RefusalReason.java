package org.headwaters.reviews;

import org.headwaters.platform.Published;

/** Why a reviewer did not read a case. */
@Published
public enum RefusalReason {
    CONFLICT,
    NOT_MY_FIELD,
    NO_TIME
}
