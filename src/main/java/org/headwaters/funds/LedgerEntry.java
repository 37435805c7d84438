package org.headwaters.funds;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;

/**
 * One line of a pool's ledger; inserted, never edited. Each carries its number in the pool and what was left after it:
 * the number is unique and what is left may not be negative, so even a booking that forgot the lock could not overdraw.
 */
@Entity
@Table(name = "ledger_entry")
public class LedgerEntry extends Aggregate {
    @Column(name = "pool_id")
    private long pool;

    @Column(name = "entry_number")
    private long number;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @Column(name = "amount_minor")
    private long amountMinor;

    private String currency;

    @Column(name = "left_minor")
    private long leftMinor;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_reference")
    private String subjectReference;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private Long madeBy;

    @Column(name = "booking_key")
    private String bookingKey;

    protected LedgerEntry() {}

    LedgerEntry(
            PoolId pool,
            long number,
            EntryKind kind,
            Money amount,
            Money left,
            SubjectRef subject,
            Instant madeAt,
            PersonId madeBy,
            String bookingKey) {
        this.pool = pool.value();
        this.number = number;
        this.kind = kind;
        this.amountMinor = amount.minor();
        this.currency = amount.currency();
        this.leftMinor = left.minor();
        this.subjectKind = subject == null ? null : subject.kind();
        this.subjectReference = subject == null ? null : subject.reference();
        this.madeAt = madeAt;
        this.madeBy = madeBy == null ? null : madeBy.value();
        this.bookingKey = bookingKey;
    }

    public long getNumber() {
        return number;
    }

    public EntryKind getKind() {
        return kind;
    }

    public long getAmountMinor() {
        return amountMinor;
    }

    public long getLeftMinor() {
        return leftMinor;
    }

    /** For what it was booked; null for money that was given. */
    SubjectRef subject() {
        return subjectReference == null ? null : new SubjectRef(subjectKind, subjectReference);
    }

    /** @param named whether the reader may know for what it was booked */
    PoolScreen.Entry shown(boolean named) {
        var amount = new Money(kind.undoes() ? -amountMinor : amountMinor, currency);
        var reference = named ? subjectReference : null;
        return new PoolScreen.Entry(number, madeAt, kind, reference, !named, amount, new Money(leftMinor, currency));
    }
}
