package org.headwaters.funds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Money;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;

/** Begins and withdraws payments for the room whose grants they pay. Each holds what it changes. */
@ApplicationScoped
class DuePayments implements Payments {
    @Inject
    Ledger ledger;

    @Inject
    PaymentRows payments;

    @Inject
    PaymentMails mails;

    @Inject
    Event<PaymentStep> steps;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Override
    public void due(SubjectRef subject, PoolId pool, Money amount, OrganisationId payee, String title) {
        // The payment first and then the pool, in the order of whoever settles one.
        if (isOpen(subject, amount, payee)) {
            return;
        }
        var held = ledger.hold(pool);
        if (isOpen(subject, amount, payee)) {
            return;
        }
        if (!ledger.share(pool, subject, held.getCurrency()).committed().equals(amount)) {
            throw new Refusal("funds.refused.notCommitted", subject.reference());
        }
        var reference = "%s-P%d".formatted(subject.reference(), payments.countOf(subject) + 1);
        var payment = new Payment(reference, subject, pool, amount, payee, title, clock.instant());
        payments.add(payment);
        steps.fire(payment.due(act()));
        mails.due(payment);
    }

    private boolean isOpen(SubjectRef subject, Money amount, OrganisationId payee) {
        var open = payments.holdOf(subject);
        open.filter(payment ->
                        !payment.amount().equals(amount) || !payment.payee().equals(payee))
                .ifPresent(payment -> {
                    throw new Refusal("funds.refused.dueAlready", payment.getReference(), payment.amount());
                });
        return open.isPresent();
    }

    @Override
    public void withdraw(SubjectRef subject) {
        payments.holdOf(subject)
                .filter(payment -> payment.getStage() != PaymentStage.PAID)
                .ifPresent(payment -> steps.fire(payment.withdraw(act())));
    }

    @Override
    public boolean isOnItsWay(SubjectRef subject) {
        return payments.stageOf(subject).filter(PaymentStage.EXPORTED::equals).isPresent();
    }

    private Act act() {
        var who = caller.isSignedIn() ? caller.person() : null;
        return new Act(who, who == null ? "clock" : "room", clock.instant());
    }
}
