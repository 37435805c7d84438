package org.headwaters.grants;

import java.io.Serializable;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/**
 * A kind of cost as an officer writes it.
 *
 * @param capMinor at most so much of it in minor units of the call's currency, null for no cap
 */
public record BudgetKindTerms(String code, String label, Long capMinor) implements Serializable {

    public BudgetKindTerms {
        if (label == null || label.isBlank() || label.length() > 120) {
            throw new Refusal("grants.refused.budgetKind.label");
        }
        label = Typed.line(label, 120).strip();
        if (!code.matches("[a-z][a-z0-9-]{0,38}")) {
            throw new Refusal("grants.refused.budgetKind.code", code);
        }
        if (capMinor != null && capMinor < 0) {
            throw new Refusal("grants.refused.budgetKind.cap", label);
        }
    }
}
