package org.headwaters.funds;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.headwaters.platform.Aggregate;

/**
 * Money given for one purpose, in one currency, from a day to a day. It holds no balance: the ledger does. Its row is
 * what a booking locks, so that entries of one pool are made one after the other.
 */
@Entity
@Table(name = "pool")
public class Pool extends Aggregate {
    private String reference;
    private String name;
    private String purpose;
    private String source;
    private String currency;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    protected Pool() {}

    Pool(NewPool wanted) {
        this.reference = wanted.reference();
        this.name = wanted.name();
        this.purpose = wanted.purpose();
        this.source = wanted.source();
        this.currency = wanted.funded().currency();
        this.validFrom = wanted.validFrom();
        this.validUntil = wanted.validUntil();
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
