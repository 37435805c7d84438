package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.headwaters.funds.Funds;
import org.headwaters.funds.PaymentEvent;
import org.headwaters.funds.Payments;
import org.headwaters.platform.NetworkDay;

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
    NetworkDay day;

    @Inject
    Event<LifeEvent> events;

    void accepted(@Observes LifeEvent.Accepted event) {
        var step = event.step();
        payments.due(step.subject(), event.pool(), event.amount(), event.payee(), step.title());
    }

    /**
     * Told twice it is paid once. It was sent on the bank's day, whenever finance heard of it; and that stops the clock of the
     * time to an answer, since the last promise is the money.
     */
    void paid(@Observes PaymentEvent.Paid event) {
        var grant = of(event);
        var act = new Act(null, Who.CLOCK, day.lastOf(event.on()));
        grant.ifPresent(one -> one.getApplication().getClock().sent(act.at()));
        grant.filter(Grant::isOwed)
                .ifPresent(
                        one -> events.fire(one.getStage() == GrantStage.ACCEPTED ? one.pay(act) : one.payAgain(act)));
    }

    /**
     * Told twice it is noted once; before every partner agreed there was nothing to pay. What comes back was not sent: the
     * clock runs on.
     */
    void failed(@Observes PaymentEvent.Failed event) {
        var grant = of(event);
        if (event.cameBack()) {
            grant.ifPresent(one -> one.getApplication().getClock().cameBack());
        }
        grant.filter(one -> !one.getDates().isNotPaidAt(event.at())).ifPresent(one -> failed(one, event));
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
