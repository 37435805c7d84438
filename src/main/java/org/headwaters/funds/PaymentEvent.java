package org.headwaters.funds;

import java.time.Instant;
import java.util.Objects;
import org.headwaters.platform.Money;
import org.headwaters.platform.Published;
import org.headwaters.platform.SubjectRef;

/** What became of a payment, fired inside the transaction that notes it. */
@Published
public sealed interface PaymentEvent {

    SubjectRef subject();

    Instant at();

    /** The bank has sent it. */
    record Paid(SubjectRef subject, Money amount, Instant at) implements PaymentEvent {

        public Paid {
            Objects.requireNonNull(subject);
            Objects.requireNonNull(amount);
            Objects.requireNonNull(at);
        }
    }

    /** @param reason as finance or the bank gave it; the payment waits for finance again */
    record Failed(SubjectRef subject, String reason, Instant at) implements PaymentEvent {

        public Failed {
            Objects.requireNonNull(subject);
            Objects.requireNonNull(reason);
            Objects.requireNonNull(at);
        }
    }
}
