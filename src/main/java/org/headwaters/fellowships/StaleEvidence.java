package org.headwaters.fellowships;

import jakarta.ejb.ApplicationException;
import java.time.Instant;
import java.util.Map;
import org.headwaters.platform.SavedMeanwhile;

/** This was written meanwhile. Carries the texts as they stand now, by the name of their field, so that both can be shown. */
@ApplicationException(rollback = true)
public class StaleEvidence extends SavedMeanwhile {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> texts;

    StaleEvidence(long seen, long current, Map<String, String> texts, String by, Instant at, boolean own) {
        super(seen, current, by, at, own);
        this.texts = Map.copyOf(texts);
    }

    public Map<String, String> texts() {
        return texts == null ? Map.of() : texts;
    }
}
