package org.headwaters.platform;

import jakarta.ejb.ApplicationException;
import java.time.Instant;

/** This field was saved meanwhile. Carries what stands there now, so that both texts can be shown. */
@Published
@ApplicationException(rollback = true)
public class StaleText extends SavedMeanwhile {
    private static final long serialVersionUID = 1L;

    private final String text;

    /** @param own whether the same person saved it, in another tab or on another device */
    public StaleText(long seen, long current, String text, String by, Instant at, boolean own) {
        super(seen, current, by, at, own);
        this.text = text;
    }

    public String text() {
        return text;
    }
}
