package org.headwaters.fellowships;

/** What a team does with a point. */
public enum PointReply {
    TAKE,
    PARK,
    DECLINE;

    boolean needsWhy() {
        return this != TAKE;
    }
}
