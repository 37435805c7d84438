package org.headwaters.funds;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** That one try of a payment stands in a file for the bank; it stays so when the payment goes into another. */
@Embeddable
public class FileLine {
    @Column(name = "payment_id")
    private long payment;

    private int attempt;

    protected FileLine() {}

    FileLine(long payment, int attempt) {
        this.payment = payment;
        this.attempt = attempt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileLine line && line.payment == payment && line.attempt == attempt;
    }

    @Override
    public int hashCode() {
        return Objects.hash(payment, attempt);
    }
}
