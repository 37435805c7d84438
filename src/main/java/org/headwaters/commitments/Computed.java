package org.headwaters.commitments;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * How a promise goes as it is computed: the word, and the numbers it is made of. It leaves the room only for the promise's
 * partners and its coach, and for the network once the partner shares it.
 *
 * @param done hundredths of the promise, each milestone cut at its whole
 * @param uncapped the same with nothing cut off
 * @param gone hundredths of its time
 * @param ratio done against gone, cut to two places so that it never says more than the word; null while less than a tenth
 *     of the time is gone
 */
public record Computed(Health health, long done, long uncapped, long gone, BigDecimal ratio) implements Serializable {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal EARLY = new BigDecimal("0.1");

    /**
     * @param parts the milestones as they were last told, or the promise itself where it has none
     * @param told day of the last report, or of the promise where there is none
     */
    static Computed of(List<Progress.Part> parts, Span span, LocalDate told, LocalDate today) {
        var progress = new Progress(parts);
        var gone = span.elapsed(today);
        var ratio = gone.compareTo(EARLY) < 0
                ? null
                : progress.share()
                        .divide(gone, MathContext.DECIMAL128)
                        .setScale(Health.PLACES, RoundingMode.HALF_UP)
                        .setScale(2, RoundingMode.FLOOR);
        return new Computed(
                Health.of(progress.share(), span, told, today),
                percent(progress.share()),
                percent(progress.uncapped()),
                percent(gone),
                ratio);
    }

    private static long percent(BigDecimal share) {
        return share.multiply(HUNDRED).setScale(0, RoundingMode.HALF_UP).longValue();
    }
}
