package org.headwaters.grants;

import java.time.Instant;
import java.util.List;
import org.headwaters.platform.Money;

/** What can be applied for, now and later, on one axis of months. */
public record CallsScreen(List<Offer> open, List<Offer> coming, CallAxis axis) {

    /**
     * One call on offer.
     *
     * @param fund what the fund had in all
     * @param left what is left in its fund
     * @param closes null for a call without an end
     * @param answer by when the last applicant hears, null for a call without an end
     */
    public record Offer(
            String reference,
            String title,
            String purpose,
            Money largest,
            Money left,
            Money fund,
            Spread apply,
            Instant opens,
            Instant closes,
            Instant answer,
            boolean rolling,
            int batchDays,
            int decisionDays,
            CallAxis.Bar bar) {}
}
