package org.headwaters.funds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.platform.Invariant;

/**
 * What must hold between payments and ledger: what is paid is booked as paid and no longer promised, and what is on its way
 * is promised to the cent and not paid. A payment noted without its booking, or booked twice, breaks it.
 */
@ApplicationScoped
class PaymentsMatchLedger implements Invariant {
    @Inject
    PaymentRows payments;

    @Override
    public String key() {
        return "funds.invariant.payments";
    }

    @Override
    public List<String> violations() {
        return payments.booked().stream()
                .filter(booked -> !booked.holds())
                .map(Booked::toString)
                .toList();
    }

    /** A payment beside what the ledger has of its subject. */
    record Booked(String payment, PaymentStage stage, long minor, long committed, long paid) {
        boolean holds() {
            return stage == PaymentStage.PAID ? committed == 0 && paid == minor : committed == minor && paid == 0;
        }
    }
}
