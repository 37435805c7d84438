package org.headwaters.funds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.headwaters.platform.Money;
import org.headwaters.platform.Published;
import org.headwaters.platform.SubjectRef;

/** What became of a payment, fired inside the transaction that notes it. */
@Published
public sealed interface PaymentEvent {

    SubjectRef subject();

    Instant at();

    /**
     * The bank has sent it.
     *
     * @param on the bank's day, which may be earlier than that of {@code at}, when finance took its word over
     */
    record Paid(SubjectRef subject, Money amount, LocalDate on, Instant at) implements PaymentEvent {

        public Paid {
            Objects.requireNonNull(subject);
            Objects.requireNonNull(amount);
            Objects.requireNonNull(on);
            Objects.requireNonNull(at);
        }
    }

    /**
     * The payment waits for finance again, and the money is committed as before.
     *
     * @param reason as finance or the bank gave it
     * @param cameBack whether the bank had sent it before
     */
    record Failed(SubjectRef subject, String reason, boolean cameBack, Instant at) implements PaymentEvent {

        public Failed {
            Objects.requireNonNull(subject);
            Objects.requireNonNull(reason);
            Objects.requireNonNull(at);
        }
    }
}
