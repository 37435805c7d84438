package org.headwaters.funds;

import java.io.Serializable;
import java.util.Objects;
import org.headwaters.platform.Money;
import org.headwaters.platform.Published;

/**
 * How a pool stands: what was given, what is reserved for recommendations, committed to awards and paid. What is left
 * may still be promised. The parts are kept in minor units of one currency.
 */
@Published
public record Standing(String currency, long fundedMinor, long reservedMinor, long committedMinor, long paidMinor)
        implements Serializable {

    public Standing {
        Objects.requireNonNull(currency);
    }

    static Standing empty(String currency) {
        return new Standing(currency, 0, 0, 0, 0);
    }

    /** Both together; of two currencies the one in which there is something. */
    Standing and(Standing other) {
        if (!currency.equals(other.currency)) {
            return isNothing() ? other : this;
        }
        return new Standing(
                currency,
                fundedMinor + other.fundedMinor,
                reservedMinor + other.reservedMinor,
                committedMinor + other.committedMinor,
                paidMinor + other.paidMinor);
    }

    boolean isNothing() {
        return fundedMinor == 0 && reservedMinor == 0 && committedMinor == 0 && paidMinor == 0;
    }

    public Money funded() {
        return new Money(fundedMinor, currency);
    }

    public Money reserved() {
        return new Money(reservedMinor, currency);
    }

    public Money committed() {
        return new Money(committedMinor, currency);
    }

    public Money paid() {
        return new Money(paidMinor, currency);
    }

    public Money left() {
        return new Money(fundedMinor - reservedMinor - committedMinor - paidMinor, currency);
    }

    /** Nothing, in this currency: where the bar begins. */
    public Money none() {
        return Money.zero(currency);
    }

    /** Whether no sum is below zero, as must always be. */
    boolean holds() {
        return fundedMinor >= 0 && reservedMinor >= 0 && committedMinor >= 0 && paidMinor >= 0 && !left().isNegative();
    }
}
