package org.headwaters.grants;

import jakarta.ejb.ApplicationException;
import java.time.Instant;
import org.headwaters.platform.StaleVersion;

/** This field was saved meanwhile, by somebody else or in another tab. Carries what stands there now, so that both texts can be shown. */
@ApplicationException(rollback = true)
public class StaleAnswer extends StaleVersion {
    private static final long serialVersionUID = 1L;

    private final String text;
    private final String by;
    private final Instant at;
    private final boolean own;

    /** @param own whether the same person saved it, in another tab or on another device */
    StaleAnswer(long seen, Answer now, String by, boolean own) {
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

    /** Whether whoever is refused saved it too, in another tab or on another device. */
    public boolean isOwn() {
        return own;
    }
}
