package org.headwaters.platform;

/** Somebody else changed it since the caller read it. The page shows both and keeps what was typed; REST answers 409. */
@Published
public class StaleVersion extends Refusal {
    private static final long serialVersionUID = 1L;

    private final long seen;
    private final long current;

    public StaleVersion(long seen, long current) {
        super("platform.refused.stale", seen, current);
        this.seen = seen;
        this.current = current;
    }

    /** Two changed it at the same moment, and this one came second. */
    static StaleVersion collided() {
        return new StaleVersion(0, 1);
    }

    public long seen() {
        return seen;
    }

    public long current() {
        return current;
    }
}
