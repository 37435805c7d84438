package org.headwaters.grants;

import java.time.LocalDate;
import org.headwaters.funds.PoolId;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Money;

/** What happened to a grant after its letter was told. Fired inside the transaction in which it happened. */
public sealed interface LifeEvent {

    LifeStep step();

    /** The terms are shown to its partners. */
    record Offered(LifeStep step, Money amount) implements LifeEvent {}

    /** One partner agreed, and others have not yet. */
    record Agreed(LifeStep step, OrganisationId partner) implements LifeEvent {}

    /** Every partner agreed: the money is due. */
    record Accepted(LifeStep step, OrganisationId partner, Money amount, OrganisationId payee, PoolId pool)
            implements LifeEvent {}

    /** Dates, people or the amount were changed; a lower amount asks every partner again. */
    record Amended(LifeStep step) implements LifeEvent {}

    record Paid(LifeStep step) implements LifeEvent {}

    /**
     * The bank could not deliver the money. It is owed as before, or free again where the grant was cancelled meanwhile.
     *
     * @param cameBack whether it had been sent
     */
    record NotPaid(LifeStep step, boolean cameBack) implements LifeEvent {}

    /** @param reportDue the day on which the report is due by then */
    record Met(LifeStep step, LocalDate reportDue) implements LifeEvent {}

    record Reported(LifeStep step) implements LifeEvent {}

    record MoreAsked(LifeStep step) implements LifeEvent {}

    /** The report is accepted. */
    record Closed(LifeStep step) implements LifeEvent {}

    /** A partner lets the public line stand, or does not any more. */
    record LineSettled(LifeStep step, OrganisationId partner, boolean stands) implements LifeEvent {}

    record CancelAsked(LifeStep step) implements LifeEvent {}

    /** Nobody ends it, although a partner had asked. */
    record KeptGoing(LifeStep step) implements LifeEvent {}

    record Cancelled(LifeStep step) implements LifeEvent {}
}
