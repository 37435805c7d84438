package org.headwaters.commitments;

/** Where a goal stands: set for later, worked on, or passed on to the one that follows it. */
public enum GoalState {
    PLANNED,
    ACTIVE,
    ENDED
}
