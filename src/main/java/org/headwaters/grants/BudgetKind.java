package org.headwaters.grants;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.Money;

/** A kind of cost that a call pays, perhaps up to a cap. */
@Entity
@Table(name = "budget_kind")
public class BudgetKind extends Aggregate {
    @ManyToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "form_id")
    private CallForm form;

    private int position;
    private String code;
    private String label;

    @Column(name = "cap_minor")
    private Long capMinor;

    protected BudgetKind() {}

    BudgetKind(CallForm form, String code) {
        this.form = form;
        this.code = code;
    }

    void word(BudgetKindTerms terms, int place) {
        label = terms.label();
        capMinor = terms.capMinor();
        position = place;
    }

    BudgetKindTerms terms() {
        return new BudgetKindTerms(code, label, capMinor);
    }

    /** The cap as money, null for no cap. */
    Money cap(String currency) {
        return capMinor == null ? null : new Money(capMinor, currency);
    }

    public int getPosition() {
        return position;
    }

    public String getCode() {
        return code;
    }

    public String getLabel() {
        return label;
    }

    /** At most so much of this kind in minor units of the call's currency, null for no cap. */
    public Long getCapMinor() {
        return capMinor;
    }
}
