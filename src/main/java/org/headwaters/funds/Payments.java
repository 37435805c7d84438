package org.headwaters.funds;

import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Money;
import org.headwaters.platform.Published;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;

/**
 * Where a workflow room says that committed money is to be sent, and takes it back. Called inside the room's own
 * transaction; what became of a payment is told by {@link PaymentEvent}.
 */
@Published
public interface Payments {

    /**
     * The subject's commitment is to be paid out; it waits for finance. A subject has one open payment: the same again
     * does nothing.
     *
     * @param title what the payment is for, as finance reads it
     */
    void due(SubjectRef subject, PoolId pool, Money amount, OrganisationId payee, String title);

    /**
     * Takes a payment back that has not left the house; nothing happens when there is none, or when it is paid already.
     * {@link Refusal} {@code funds.refused.onItsWay} once it was exported: the bank may carry it out at any moment.
     */
    void withdraw(SubjectRef subject);

    /** Whether {@link #withdraw} would be refused, since the bank has the payment and has not said what became of it. */
    boolean isOnItsWay(SubjectRef subject);
}
