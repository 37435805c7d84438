package org.headwaters.reviews;

import org.headwaters.platform.Published;

/** Where one review stands. */
@Published
public enum ReviewStage {
    INVITED,
    ACCEPTED,
    DRAFT,
    SUBMITTED,
    REOPENED,
    REFUSED,
    RELEASED;

    /** Whether the reviewer still has something to do. */
    public boolean isOpen() {
        return this == INVITED || this == ACCEPTED || this == DRAFT || this == REOPENED;
    }
}
