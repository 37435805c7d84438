package org.headwaters.funds;

import java.time.Instant;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/**
 * One move of one payment.
 *
 * @param move null when it came due
 * @param from null when it came due
 * @param reason in a person's or the bank's own words, or null
 * @param version the payment's version after the move
 */
record PaymentStep(
        String payment,
        PaymentMove move,
        PaymentStage from,
        PaymentStage to,
        PersonId who,
        String as,
        Instant at,
        String reason,
        long version) {

    /** The reason for a move that needs one. */
    static String said(String why) {
        var said = Typed.remark(why);
        if (said == null) {
            throw new Refusal("funds.refused.sayWhy");
        }
        return said;
    }
}
