package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.headwaters.funds.PaymentEvent;
import org.headwaters.funds.Payments;

/** The last agreement makes the money due; when the bank has sent it, the grant is paid. */
@ApplicationScoped
class GrantsFollowMoney {
    @Inject
    Applications applications;

    @Inject
    Grants grants;

    @Inject
    Payments payments;

    @Inject
    Event<LifeEvent> events;

    void accepted(@Observes LifeEvent.Accepted event) {
        var step = event.step();
        payments.due(step.subject(), event.pool(), event.amount(), event.payee(), step.title());
    }

    /** Told twice it is paid once. */
    void paid(@Observes PaymentEvent.Paid event) {
        if (event.subject().kind().equals(Step.KIND)) {
            applications.find(event.subject().reference()).ifPresent(applications::hold);
            grants.find(event.subject().reference())
                    .map(grants::hold)
                    .filter(grant -> grant.getStage() == GrantStage.ACCEPTED)
                    .ifPresent(grant -> events.fire(grant.pay(new Act(null, Who.CLOCK, event.at()))));
        }
    }
}
