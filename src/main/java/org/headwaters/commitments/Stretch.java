package org.headwaters.commitments;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How far a target reaches beyond what would have come anyway: (target − baseline) / (usual − baseline). Where nothing more
 * would have come anyway there is no such number, and any target beyond the baseline is a stretch.
 *
 * @param usual what would have come without the promise, in the unit of the others
 */
record Stretch(long baseline, long usual, long target) {
    /** From here on a promise needs no written case for its being a stretch. */
    static final BigDecimal ENOUGH = new BigDecimal("1.25");

    private static final int PLACES = 12;

    /** Empty where nothing more would have come anyway. */
    Optional<BigDecimal> ratio() {
        if (usual <= baseline) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(target - baseline)
                .divide(BigDecimal.valueOf(usual - baseline), PLACES, RoundingMode.HALF_UP));
    }

    boolean isEnough() {
        return target > baseline
                && ratio().map(ratio -> ratio.compareTo(ENOUGH) >= 0).orElse(true);
    }
}
