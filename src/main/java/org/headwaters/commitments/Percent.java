package org.headwaters.commitments;

import java.math.BigDecimal;
import org.headwaters.platform.Refusal;

/** Shares as people write them: 60 or 33.34 of a hundred. */
final class Percent {
    private static final int PLACES = 2;

    private Percent() {}

    /** Ten-thousandths as a number of a hundred, without zeros that say nothing. */
    static BigDecimal of(int part) {
        var percent = BigDecimal.valueOf(part, PLACES).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }

    /** @throws Refusal where it is no number above nothing and up to a hundred, with at most two places */
    static int parts(BigDecimal percent) {
        if (percent == null
                || percent.signum() <= 0
                || percent.compareTo(BigDecimal.valueOf(100)) > 0
                || percent.stripTrailingZeros().scale() > PLACES) {
            throw new Refusal("commitments.refused.share");
        }
        return percent.movePointRight(PLACES).intValueExact();
    }
}
