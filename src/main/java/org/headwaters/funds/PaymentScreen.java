package org.headwaters.funds;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.headwaters.platform.Money;

/**
 * One payment, and what was done with it.
 *
 * @param twoAbove above this its pool wants two approvers
 * @param holder to whose name the account is; empty without an account or key
 * @param file the name of the file it is in, null before
 */
public record PaymentScreen(PaymentsScreen.Row row, Money twoAbove, String holder, String file, List<Step> steps)
        implements Serializable {

    /** @param who empty where the clock did it */
    public record Step(Instant at, String who, String move, PaymentStage to, String reason) implements Serializable {}

    public PaymentScreen {
        steps = List.copyOf(steps);
    }
}
