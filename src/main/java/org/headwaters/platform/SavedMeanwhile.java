package org.headwaters.platform;

import java.time.Instant;

/** What somebody was writing was saved meanwhile, by somebody else or in another tab. Each kind carries what stands there now. */
@Published
public abstract class SavedMeanwhile extends StaleVersion {
    private static final long serialVersionUID = 1L;

    private final String by;
    private final Instant at;
    private final boolean own;

    /** @param own whether the same person saved it, in another tab or on another device */
    protected SavedMeanwhile(long seen, long current, String by, Instant at, boolean own) {
        super(seen, current);
        this.by = by;
        this.at = at;
        this.own = own;
    }

    /** The name of whoever saved it, empty where nobody has. */
    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    /** Whether whoever is refused saved it too, in another tab or on another device. */
    public boolean isOwn() {
        return own;
    }
}
