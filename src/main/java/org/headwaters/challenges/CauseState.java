package org.headwaters.challenges;

/** Where a cause stands. A declined suggestion is kept for whoever made it; a retired cause keeps its page. */
public enum CauseState {
    SUGGESTED,
    LIVE,
    DECLINED,
    RETIRED;

    /** Whether everybody may read it. */
    public boolean isOpen() {
        return this == LIVE || this == RETIRED;
    }
}
