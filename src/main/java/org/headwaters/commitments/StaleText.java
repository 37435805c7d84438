package org.headwaters.commitments;

import jakarta.ejb.ApplicationException;
import java.time.Instant;
import org.headwaters.platform.StaleVersion;

/** This field was saved meanwhile. Carries what stands there now, so that both texts can be shown. */
@ApplicationException(rollback = true)
public class StaleText extends StaleVersion {
    private static final long serialVersionUID = 1L;

    private final String text;
    private final String by;
    private final Instant at;
    private final boolean own;

    /** @param own whether the same person saved it, in another tab or on another device */
    StaleText(long seen, DraftText now, String by, boolean own) {
        super(seen, now.getVersion());
        this.text = now.getContent();
        this.by = by;
        this.at = now.getSavedAt();
        this.own = own;
    }

    public String text() {
        return text;
    }

    /** The name of whoever saved it. */
    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    public boolean isOwn() {
        return own;
    }
}
