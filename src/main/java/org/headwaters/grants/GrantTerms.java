package org.headwaters.grants;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Money;

/** What every partner agrees to: how much, and who receives it. */
@Embeddable
public class GrantTerms {
    @Column(name = "amount_minor")
    private long amountMinor;

    @Column(name = "awarded_minor")
    private long awardedMinor;

    private String currency;

    @Column(name = "payee_id")
    private long payeeId;

    protected GrantTerms() {}

    GrantTerms(Money awarded, OrganisationId payee) {
        this.amountMinor = awarded.minor();
        this.awardedMinor = awarded.minor();
        this.currency = awarded.currency();
        this.payeeId = payee.value();
    }

    void lower(Money amount) {
        amountMinor = amount.minor();
    }

    public Money getAmount() {
        return new Money(amountMinor, currency);
    }

    /** As it was told, before it was lowered. */
    public Money getAwarded() {
        return new Money(awardedMinor, currency);
    }

    public String getCurrency() {
        return currency;
    }

    public OrganisationId getPayee() {
        return new OrganisationId(payeeId);
    }

    /** What was agreed to, for the trail. */
    @Override
    public String toString() {
        return getAmount().toString();
    }
}
