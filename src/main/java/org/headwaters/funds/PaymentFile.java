package org.headwaters.funds;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;

/** A file for the bank: made once, kept sealed, and handed out byte for byte as often as finance asks. */
@Entity
@Table(name = "payment_file")
public class PaymentFile extends Aggregate {
    private String reference;

    @Enumerated(EnumType.STRING)
    private FileFormat format;

    private int payments;

    @Column(name = "key_name")
    private String keyName;

    private String sealed;

    @Column(name = "made_by")
    private long madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected PaymentFile() {}

    PaymentFile(String reference, FileFormat format, int payments, Sealed content, Act act) {
        this.reference = reference;
        this.format = format;
        this.payments = payments;
        this.keyName = content.key();
        this.sealed = content.text();
        this.madeBy = act.who().value();
        this.madeAt = act.at();
    }

    Sealed content() {
        return new Sealed(keyName, sealed);
    }

    static String about(String reference) {
        return "file/" + reference;
    }

    long id() {
        return Objects.requireNonNull(getId());
    }

    String name() {
        return reference + "." + format.ending();
    }

    public String getReference() {
        return reference;
    }

    public FileFormat getFormat() {
        return format;
    }

    public int getPayments() {
        return payments;
    }

    public PersonId getMadeBy() {
        return new PersonId(madeBy);
    }

    public Instant getMadeAt() {
        return madeAt;
    }
}
