package org.headwaters.platform;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/**
 * An amount in the smallest unit of its ISO 4217 currency (cents for USD), never a floating-point number. Amounts of
 * different currencies never meet: arithmetic on them is refused with {@link IllegalArgumentException}.
 */
@Published
public record Money(long minor, String currency) implements Comparable<Money>, Serializable {

    public Money {
        Currency.getInstance(Objects.requireNonNull(currency, "currency"));
    }

    /** An amount in whole units, as people write it: {@code Money.of(5_000, "USD")} is five thousand dollars. */
    public static Money of(long major, String currency) {
        return new Money(Math.multiplyExact(major, unit(currency)), currency);
    }

    /** More than this in one piece is a slip of the pen: thousands of such amounts still add up without an overflow. */
    public static Money most(String currency) {
        return of(1_000_000_000, currency);
    }

    public static Money zero(String currency) {
        return new Money(0, currency);
    }

    /** What they add up to, currency by currency, in the order in which the currencies come. */
    public static List<Money> sums(Collection<Money> amounts) {
        var sums = new LinkedHashMap<String, Money>();
        amounts.forEach(amount -> sums.merge(amount.currency, amount, Money::plus));
        return List.copyOf(sums.values());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minor, same(other).minor), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, same(other).minor), currency);
    }

    /** One of so many equal parts, to a whole unit. */
    public Money dividedBy(long parts, RoundingMode rounding) {
        return of(major().divide(BigDecimal.valueOf(parts), 0, rounding).longValueExact(), currency);
    }

    public boolean isZero() {
        return minor == 0;
    }

    public boolean isNegative() {
        return minor < 0;
    }

    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    /** The amount in whole units with its decimals, as protocols and spreadsheets want it: 45.50 for 4550 US cents. */
    public BigDecimal major() {
        return BigDecimal.valueOf(minor, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, same(other).minor);
    }

    @Override
    public String toString() {
        return currency + " " + major().toPlainString();
    }

    private static long unit(String currency) {
        return BigDecimal.TEN
                .pow(Currency.getInstance(currency).getDefaultFractionDigits())
                .longValueExact();
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("%s and %s do not meet".formatted(this, other));
        }
        return other;
    }
}
