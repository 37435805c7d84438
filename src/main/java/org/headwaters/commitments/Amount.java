package org.headwaters.commitments;

import java.util.stream.LongStream;
import org.headwaters.platform.Refusal;

/** How much anybody may promise, do or aim at: the sums over a whole network stay numbers that can be drawn. */
final class Amount {
    static final long MOST = 999_999_999_999L;

    private Amount() {}

    static void requireAtMost(LongStream amounts) {
        if (amounts.anyMatch(amount -> amount > MOST)) {
            throw new Refusal("commitments.refused.amount", MOST);
        }
    }
}
