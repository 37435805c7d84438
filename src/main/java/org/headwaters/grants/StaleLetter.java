package org.headwaters.grants;

import jakarta.ejb.ApplicationException;
import java.time.Instant;
import org.headwaters.platform.StaleVersion;

/** A colleague changed the letter meanwhile. Carries its words as they stand now, so that both can be shown. */
@ApplicationException(rollback = true)
public class StaleLetter extends StaleVersion {
    private static final long serialVersionUID = 1L;

    private final LetterText text;
    private final String by;
    private final Instant at;

    StaleLetter(long seen, Letter now, String by) {
        super(seen, now.getVersion());
        this.text = now.getText();
        this.by = by;
        this.at = now.getEditedAt();
    }

    public LetterText text() {
        return text;
    }

    /** The name of whoever changed its words last, empty while they are the template's. */
    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
