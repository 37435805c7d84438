package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.headwaters.funds.Funds;
import org.headwaters.funds.PaymentEvent;
import org.headwaters.funds.Payments;

/**
 * The last agreement makes the money due; when the bank has sent it, the grant is paid. What the bank could not deliver is
 * owed again, and free again where the grant was cancelled meanwhile.
 */
@ApplicationScoped
class GrantsFollowMoney {
    @Inject
    Applications applications;

    @Inject
    Grants grants;

    @Inject
    Payments payments;

    @Inject
    Funds funds;

    @Inject
    Event<LifeEvent> events;

    void accepted(@Observes LifeEvent.Accepted event) {
        var step = event.step();
        payments.due(step.subject(), event.pool(), event.amount(), event.payee(), step.title());
    }

    /** Told twice it is paid once. */
    void paid(@Observes PaymentEvent.Paid event) {
        var act = new Act(null, Who.CLOCK, event.at());
        of(event)
                .filter(Grant::isOwed)
                .ifPresent(grant ->
                        events.fire(grant.getStage() == GrantStage.ACCEPTED ? grant.pay(act) : grant.payAgain(act)));
    }

    /** Told twice it is noted once; before every partner agreed there was nothing to pay. */
    void failed(@Observes PaymentEvent.Failed event) {
        of(event).filter(grant -> !grant.getDates().isNotPaidAt(event.at())).ifPresent(grant -> failed(grant, event));
    }

    private void failed(Grant grant, PaymentEvent.Failed event) {
        var act = new Act(null, Who.CLOCK, event.at());
        if (GrantMove.BOUNCE.mayStartFrom(grant.getStage())) {
            events.fire(grant.bounce(event.reason(), act));
        } else if (GrantMove.UNPAID.mayStartFrom(grant.getStage())) {
            events.fire(grant.unpaid(event.reason(), event.cameBack(), act));
        }
        if (grant.getStage() == GrantStage.CANCELLED) {
            payments.withdraw(event.subject());
            funds.uncommit(event.subject());
        }
    }

    private Optional<Grant> of(PaymentEvent event) {
        if (!event.subject().kind().equals(Step.KIND)) {
            return Optional.empty();
        }
        var reference = event.subject().reference();
        applications.find(reference).ifPresent(applications::hold);
        return grants.find(reference).map(grants::hold);
    }
}
