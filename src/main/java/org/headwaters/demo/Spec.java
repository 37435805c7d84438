package org.headwaters.demo;

import java.util.List;

/**
 * One application as it is to become.
 *
 * @param isFeatured whether the files describe it one by one
 * @param left days left to our promise, or days since the end; null for any
 * @param reason code of the reason for a decline, empty for any
 * @param readers first names and stages of the reviews, empty for any
 */
record Spec(
        int number,
        boolean isFeatured,
        Calls.Call call,
        Idea idea,
        String title,
        Cast.Partner lead,
        List<Cast.Partner> others,
        String stage,
        boolean told,
        Integer left,
        int dollars,
        String officer,
        String reason,
        String readers) {

    boolean isDecided() {
        return stage.equals("AWARDED") || stage.equals("DECLINED");
    }

    /** Has been submitted and not been given up since. */
    boolean isWithStaff() {
        return isDecided()
                || List.of("SUBMITTED", "IN_REVIEW", "RETURNED", "RECOMMENDED").contains(stage);
    }

    boolean isReviewed() {
        return isDecided() || List.of("IN_REVIEW", "RECOMMENDED").contains(stage);
    }
}
