package org.headwaters.commitments;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How a promise goes, as it is computed beside what its partner says: the share done against the share of time gone. Only the
 * partner and its coach see it, until the partner shares it.
 */
public enum Health {
    /** Less than a tenth of the time is gone: every number would be noise. */
    TOO_EARLY,
    AHEAD,
    ON_TRACK,
    BEHIND,
    NEEDS_HELP,
    /** Nobody has reported for {@link #SILENCE} days. */
    STALLED;

    static final int SILENCE = 180;

    private static final BigDecimal EARLY = new BigDecimal("0.1");
    private static final BigDecimal AHEAD_FROM = new BigDecimal("1.1");
    private static final BigDecimal ON_TRACK_FROM = new BigDecimal("0.9");
    private static final BigDecimal BEHIND_FROM = new BigDecimal("0.6");

    /** Enough that thirds and sevenths meet a boundary exactly. */
    static final int PLACES = 12;

    /**
     * @param done share of the promise that is done, from 0 to 1
     * @param told day of the last report, or of the promise where there is none
     */
    static Health of(BigDecimal done, Span span, LocalDate told, LocalDate today) {
        if (ChronoUnit.DAYS.between(told, today) >= SILENCE) {
            return STALLED;
        }
        var elapsed = span.elapsed(today);
        if (elapsed.compareTo(EARLY) < 0) {
            return TOO_EARLY;
        }
        var pace = done.divide(elapsed, MathContext.DECIMAL128).setScale(PLACES, RoundingMode.HALF_UP);
        if (pace.compareTo(AHEAD_FROM) >= 0) {
            return AHEAD;
        }
        if (pace.compareTo(ON_TRACK_FROM) >= 0) {
            return ON_TRACK;
        }
        return pace.compareTo(BEHIND_FROM) >= 0 ? BEHIND : NEEDS_HELP;
    }
}
