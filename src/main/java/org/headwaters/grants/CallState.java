package org.headwaters.grants;

import org.headwaters.platform.Published;

/** Where a call stands; always computed from its dates and its applications, never stored. */
@Published
public enum CallState {
    DRAFT,
    COMING,
    OPEN,
    IN_GRACE,
    CLOSED,
    DECIDING,
    DONE
}
