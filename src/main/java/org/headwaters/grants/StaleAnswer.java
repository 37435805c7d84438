package org.headwaters.grants;

import jakarta.ejb.ApplicationException;
import java.time.Instant;
import org.headwaters.platform.StaleVersion;

/** Somebody else saved this field meanwhile. Carries what stands there now, so that both texts can be shown. */
@ApplicationException(rollback = true)
public class StaleAnswer extends StaleVersion {
    private static final long serialVersionUID = 1L;

    private final String text;
    private final String by;
    private final Instant at;

    StaleAnswer(long seen, Answer now, String by) {
        super(seen, now.getVersion());
        this.text = now.getContent();
        this.by = by;
        this.at = now.getSavedAt();
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
}
