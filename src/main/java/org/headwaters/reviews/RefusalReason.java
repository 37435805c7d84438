package org.headwaters.reviews;

/** Why a reviewer did not read a case. */
public enum RefusalReason {
    CONFLICT,
    NOT_MY_FIELD,
    NO_TIME
}
