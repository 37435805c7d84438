package org.headwaters.grants;

import jakarta.ejb.ApplicationException;
import java.time.Instant;
import org.headwaters.platform.StaleVersion;

/** A colleague worded it meanwhile. Carries the words as they stand now, so that both can be shown. */
@ApplicationException(rollback = true)
public class StaleWording extends StaleVersion {
    private static final long serialVersionUID = 1L;

    private final String mark;
    private final String line;
    private final String text;
    private final String by;
    private final Instant at;

    StaleWording(Worded now, String by) {
        super(0, now.getVersion());
        this.mark = now.mark();
        this.line = now.line();
        this.text = now.text();
        this.by = by;
        this.at = now.getEditedAt();
    }

    /** What to send back by whoever has seen these words. */
    public String mark() {
        return mark;
    }

    /** The subject of a letter, the label of a reason. */
    public String line() {
        return line;
    }

    public String text() {
        return text;
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
