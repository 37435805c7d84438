package org.headwaters.fellowships;

/** Where a cohort stands, as its dates say. */
public enum CohortState {
    /** Not published: staff alone know of it. */
    PLANNED,
    ANNOUNCED,
    APPLYING,
    SELECTING,
    RUNNING,
    FINISHED
}
