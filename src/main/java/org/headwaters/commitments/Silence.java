package org.headwaters.commitments;

import java.util.List;

/** When a promise falls silent: its last two annual reviews were both missed. One that a report has made up for is none. */
final class Silence {
    private static final int IN_A_ROW = 2;

    private Silence() {}

    /** @param reviews how its annual reviews went, the latest first */
    static boolean falls(List<YearState> reviews) {
        return reviews.size() >= IN_A_ROW
                && reviews.subList(0, IN_A_ROW).stream().allMatch(review -> review == YearState.MISSED);
    }
}
