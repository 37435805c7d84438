package org.headwaters.grants;

import jakarta.ejb.ApplicationException;
import java.time.Instant;
import org.headwaters.platform.StaleVersion;

/** The letter was changed meanwhile, by a colleague or in another tab. Carries its words as they stand now, so that both can be shown. */
@ApplicationException(rollback = true)
public class StaleLetter extends StaleVersion {
    private static final long serialVersionUID = 1L;

    private final LetterText text;
    private final String by;
    private final Instant at;
    private final boolean own;

    /** @param own whether the same person changed it, in another tab or on another device */
    StaleLetter(long seen, Letter now, String by, boolean own) {
        super(seen, now.getVersion());
        this.text = now.getText();
        this.by = by;
        this.at = now.getEditedAt();
        this.own = own;
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

    /** Whether whoever is refused changed it too, in another tab or on another device. */
    public boolean isOwn() {
        return own;
    }
}
