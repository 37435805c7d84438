package org.headwaters.funds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.Refusal;

/** What the bank's word does: the payment's move, the ledger's entries and the event, in one transaction. */
@ApplicationScoped
class Settlement {
    @Inject
    Funds funds;

    @Inject
    Event<PaymentStep> steps;

    @Inject
    Event<PaymentEvent> events;

    @Inject
    PaymentMails mails;

    @Inject
    PaymentFiles files;

    @Inject
    NetworkDay day;

    void paid(Payment payment, LocalDate on, Act act) {
        requirePast(on);
        requireSince(files.day(payment), on);
        steps.fire(payment.confirm(on, act));
        funds.pay(payment.pool(), payment.subject(), payment.amount(), "paid " + payment.endToEnd());
        events.fire(new PaymentEvent.Paid(payment.subject(), payment.amount(), on, act.at()));
    }

    /** It did not go out, or it went out and came back. */
    void failed(Payment payment, LocalDate on, String why, Act act) {
        requirePast(on);
        var wasPaid = payment.getStage() == PaymentStage.PAID;
        requireSince(wasPaid ? payment.getSettledOn() : files.day(payment), on);
        steps.fire(payment.fail(on, why, act));
        if (wasPaid) {
            funds.takeBack(payment.pool(), payment.subject(), payment.amount(), "back " + payment.endToEnd());
        }
        mails.failed(payment, act.who());
        events.fire(new PaymentEvent.Failed(payment.subject(), payment.getReason(), wasPaid, act.at()));
    }

    /** The bank does nothing with a payment before it has it, and gets none back before it was sent. */
    private static void requireSince(LocalDate earliest, LocalDate on) {
        if (earliest != null && on.isBefore(earliest)) {
            throw new Refusal("funds.refused.dayEarly", earliest);
        }
    }

    private void requirePast(LocalDate on) {
        if (on == null || on.isAfter(day.today())) {
            throw new Refusal("funds.refused.dayAhead");
        }
    }
}
