package org.headwaters.funds;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.Money;
import org.headwaters.platform.Refusal;

/**
 * Money given for one purpose, in one currency, from a day to a day. It holds no balance: the ledger does. Its row is
 * what a booking locks, so that entries of one pool are made one after the other.
 */
@Entity
@Table(name = "pool")
public class Pool extends Aggregate {
    /** In whole units: twice the largest grant of most calls. */
    private static final long TWO_ABOVE = 10_000;

    private String reference;
    private String name;
    private String purpose;
    private String source;
    private String currency;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "two_above_minor")
    private long twoAboveMinor;

    @Column(name = "payer_key")
    private String payerKey;

    @Column(name = "payer_sealed")
    private String payerSealed;

    protected Pool() {}

    Pool(NewPool wanted) {
        this.reference = wanted.reference();
        this.name = wanted.name();
        this.purpose = wanted.purpose();
        this.source = wanted.source();
        this.currency = wanted.funded().currency();
        this.validFrom = wanted.validFrom();
        this.validUntil = wanted.validUntil();
        this.twoAboveMinor = Money.of(TWO_ABOVE, currency).minor();
    }

    /** @param payer null leaves the account as it is */
    void pays(Money twoAbove, Sealed payer) {
        if (!twoAbove.currency().equals(currency)) {
            throw new Refusal("funds.refused.currency", currency);
        }
        if (twoAbove.isNegative()) {
            throw new Refusal("funds.refused.amount", twoAbove);
        }
        twoAboveMinor = twoAbove.minor();
        if (payer != null) {
            payerKey = payer.key();
            payerSealed = payer.text();
        }
    }

    /** A payment of more than this needs two approvers. */
    Money twoAbove() {
        return new Money(twoAboveMinor, currency);
    }

    /** The account it pays from, sealed for {@link #about()}. */
    Optional<Sealed> payer() {
        return Optional.ofNullable(payerKey).map(key -> new Sealed(key, payerSealed));
    }

    String about() {
        return about(reference);
    }

    static String about(String reference) {
        return "pool/" + reference;
    }

    PoolId id() {
        return new PoolId(Objects.requireNonNull(getId()));
    }

    /** Whether its giver lets money be promised on that day. */
    boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validUntil);
    }

    PoolCard card() {
        return new PoolCard(id(), reference, name, purpose, source, currency, validFrom, validUntil);
    }

    public String getReference() {
        return reference;
    }

    public String getName() {
        return name;
    }

    public String getCurrency() {
        return currency;
    }
}
