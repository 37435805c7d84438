package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.headwaters.funds.PaymentEvent;

/** Stops the clock of the time to an answer: the last promise is the money. What comes back was not sent: it runs on. */
@ApplicationScoped
class WhenMoneyIsSent {
    @Inject
    Applications applications;

    void paid(@Observes PaymentEvent.Paid event) {
        if (event.subject().kind().equals(Step.KIND)) {
            applications.get(event.subject().reference()).getClock().sent(event.at());
        }
    }

    void cameBack(@Observes PaymentEvent.Failed event) {
        if (event.cameBack() && event.subject().kind().equals(Step.KIND)) {
            applications.get(event.subject().reference()).getClock().cameBack();
        }
    }
}
