package org.headwaters.grants;

import static java.math.RoundingMode.HALF_UP;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.headwaters.platform.Money;

/**
 * The ledger on one screen: what all grants in one currency come to, and a page of those that the filter finds.
 *
 * @param currencies all that there are, this one among them
 * @param organisations how many partners all of them reached
 * @param givers from how many others the follow-on money came
 * @param unreported how many have no accepted report yet
 */
public record Ledger(
        LedgerFilter filter,
        String currency,
        List<String> currencies,
        Sum all,
        long givers,
        List<Kind> outcomes,
        long unreported,
        List<Sum> years,
        List<Sum> calls,
        List<LedgerRow> rows,
        int page,
        long found)
        implements Serializable {
    static final int SIZE = 25;

    /** One unit of the currency that is shown, to say what followed for each. */
    public Money one() {
        return Money.of(1, currency);
    }

    /**
     * What some grants come to.
     *
     * @param key year or call's reference, empty for all
     * @param name as it is shown
     */
    public record Sum(String key, String name, long count, Money granted, Money followed, long organisations)
            implements Serializable {
        /** To a whole unit: nobody is interested in the cents of a mean. */
        public Money mean() {
            return count == 0 ? granted : granted.dividedBy(count, HALF_UP);
        }

        /** Follow-on money for each unit granted, to a tenth. */
        public BigDecimal leverage() {
            return granted.isZero() ? BigDecimal.ZERO : followed.major().divide(granted.major(), 1, HALF_UP);
        }
    }

    public record Kind(Outcome outcome, long count) implements Serializable {}
}
