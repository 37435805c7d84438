package org.headwaters.grants.web;

import java.io.Serializable;
import org.headwaters.grants.BudgetKindTerms;
import org.headwaters.platform.Money;

/** A kind of cost while an officer words it. */
public class TypedKind implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String code;
    private String label;
    private Money cap;

    TypedKind(BudgetKindTerms terms, String currency) {
        code = terms.code();
        label = terms.label();
        cap = terms.capMinor() == null ? null : new Money(terms.capMinor(), currency);
    }

    BudgetKindTerms terms() {
        return new BudgetKindTerms(code, label, cap == null ? null : cap.minor());
    }

    public String getCode() {
        return code;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public Money getCap() {
        return cap;
    }

    public void setCap(Money cap) {
        this.cap = cap;
    }
}
