package org.headwaters.commitments;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * How much of a promise is done, as the weighted mean of its milestones: Σ w·part / Σ w, where a part is
 * (actual − baseline) / (target − baseline).
 *
 * @param parts at least one; a promise without milestones is its own only part
 */
record Progress(List<Part> parts) {
    private static final MathContext EXACT = MathContext.DECIMAL128;

    /**
     * One milestone.
     *
     * @param weight above zero
     * @param target another number than the baseline
     */
    record Part(int weight, long baseline, long target, long actual) {
        Part {
            if (weight <= 0 || target == baseline) {
                throw new IllegalArgumentException("a part needs a weight and a way to go");
            }
        }

        BigDecimal done() {
            return BigDecimal.valueOf(actual - baseline).divide(BigDecimal.valueOf(target - baseline), EXACT);
        }
    }

    Progress {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a promise has at least one part");
        }
    }

    /** Each part from 0 to 1, so that one milestone passed twice does not hide another that was missed. */
    BigDecimal share() {
        return mean(true);
    }

    /** The same with nothing cut off: above 1 more came than was promised. */
    BigDecimal uncapped() {
        return mean(false);
    }

    private BigDecimal mean(boolean clipped) {
        var sum = BigDecimal.ZERO;
        var weights = 0L;
        for (var part : parts) {
            var done = clipped ? part.done().max(BigDecimal.ZERO).min(BigDecimal.ONE) : part.done();
            sum = sum.add(done.multiply(BigDecimal.valueOf(part.weight())));
            weights += part.weight();
        }
        return sum.divide(BigDecimal.valueOf(weights), EXACT);
    }
}
