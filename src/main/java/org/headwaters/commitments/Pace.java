package org.headwaters.commitments;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How fast a goal is neared: (delivered / target) / (time gone / whole time). One is as fast as it was meant.
 *
 * @param ratio with two places, null before any time is gone
 * @param done hundredths of the goal
 * @param gone hundredths of its time
 */
public record Pace(BigDecimal ratio, long done, long gone) implements Serializable {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Pace of(long delivered, long target, Span span, LocalDate today) {
        var done = BigDecimal.valueOf(delivered).divide(BigDecimal.valueOf(target), MathContext.DECIMAL128);
        var gone = span.elapsed(today);
        return new Pace(
                exact(done, gone)
                        .map(ratio -> ratio.setScale(2, RoundingMode.HALF_UP))
                        .orElse(null),
                percent(done),
                percent(gone));
    }

    private static Optional<BigDecimal> exact(BigDecimal done, BigDecimal gone) {
        return gone.signum() == 0 ? Optional.empty() : Optional.of(done.divide(gone, MathContext.DECIMAL128));
    }

    private static long percent(BigDecimal share) {
        return share.multiply(HUNDRED).setScale(0, RoundingMode.HALF_UP).longValue();
    }
}
