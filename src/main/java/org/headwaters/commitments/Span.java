package org.headwaters.commitments;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** From the day a promise or a goal began until the day it is due; the due day is after the first. */
record Span(LocalDate since, LocalDate due) {
    private static final int PLACES = 12;

    Span {
        if (!due.isAfter(since)) {
            throw new IllegalArgumentException("due before it begins");
        }
    }

    /** The share of the time that is gone by that day, from 0 to 1. */
    BigDecimal elapsed(LocalDate today) {
        var whole = ChronoUnit.DAYS.between(since, due);
        var gone = Math.max(0, Math.min(whole, ChronoUnit.DAYS.between(since, today)));
        return BigDecimal.valueOf(gone)
                .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128)
                .setScale(PLACES, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
