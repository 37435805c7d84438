package org.headwaters.funds;

import java.time.Instant;
import java.time.LocalDate;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Roles;
import org.headwaters.platform.SubjectRef;

/** A payment brought to any stage by its own moves. */
final class PaymentStories {
    static final PersonId SAM = new PersonId(1);
    static final PersonId DANIEL = new PersonId(2);
    static final PersonId NORA = new PersonId(3);
    static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Money AMOUNT = Money.of(4_200, "USD");
    static final Money THRESHOLD = Money.of(10_000, "USD");
    static final long ACCOUNT = 70;
    static final long FILE = 80;

    private PaymentStories() {}

    static Act sam() {
        return new Act(SAM, Roles.FINANCE, NOW);
    }

    static Act daniel() {
        return new Act(DANIEL, Roles.APPROVER, NOW);
    }

    static Act nora() {
        return new Act(NORA, Roles.APPROVER, NOW);
    }

    static Payment aPayment(Money amount) {
        return new Payment(
                "CG-2026-0131-P1",
                new SubjectRef("grant", "CG-2026-0131"),
                new PoolId(5),
                amount,
                new OrganisationId(6),
                "One lab coach for nine village schools",
                NOW);
    }

    static Payment aPaymentIn(PaymentStage stage) {
        var payment = aPayment(AMOUNT);
        if (stage == PaymentStage.WITHDRAWN) {
            payment.withdraw(sam());
        } else if (stage != PaymentStage.DUE) {
            payment.propose(ACCOUNT, sam());
            if (stage != PaymentStage.PROPOSED) {
                payment.approve(THRESHOLD, ACCOUNT, daniel());
            }
            if (stage.ordinal() >= PaymentStage.EXPORTED.ordinal()) {
                payment.export(FILE, ACCOUNT, sam());
            }
            if (stage == PaymentStage.PAID) {
                payment.confirm(TODAY, sam());
            }
            if (stage == PaymentStage.FAILED) {
                payment.fail(TODAY, "Account closed", sam());
            }
        }
        return payment;
    }
}
