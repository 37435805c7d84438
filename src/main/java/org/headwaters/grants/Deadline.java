package org.headwaters.grants;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * Until when an application is accepted: the call's closing instant, its minutes of grace, and an extension for this one
 * applicant. The last instant still counts. A rolling call closes never ({@code closes} null).
 */
public record Deadline(Instant closes, Duration grace, Instant extendedUntil) implements Serializable {

    /** The last instant at which a submission is accepted, null when there is none. */
    public Instant last() {
        if (closes == null) {
            return null;
        }
        var end = closes.plus(grace);
        return extendedUntil != null && extendedUntil.isAfter(end) ? extendedUntil : end;
    }

    /** Until when applicants are told: grace is given without a word, so it is not announced. */
    public Instant announced() {
        return extendedUntil != null && closes != null && extendedUntil.isAfter(closes) ? extendedUntil : closes;
    }

    /** Whether this one applicant has more time than the call gives. */
    public boolean isExtended() {
        return closes != null && !closes.equals(announced());
    }

    public boolean allows(Instant at) {
        var last = last();
        return last == null || !at.isAfter(last);
    }
}
