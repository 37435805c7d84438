package org.headwaters.challenges;

/** Where a bright spot stands: everybody reads what is shown, and what was taken down stays with the reason. */
public enum SpotState {
    SUGGESTED,
    SHOWN,
    DECLINED,
    TAKEN_DOWN
}
