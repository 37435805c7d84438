package org.headwaters.grants;

import java.util.Objects;
import java.util.Set;
import org.headwaters.platform.Money;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/**
 * What an officer proposes.
 *
 * @param amount null for a decline
 * @param reasons codes from the library, at least one
 * @param note for the approver, or null
 */
public record Recommend(Verdict verdict, Money amount, Set<String> reasons, String note) {
    public Recommend {
        Objects.requireNonNull(verdict);
        reasons = Set.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new Refusal("grants.refused.chooseReason");
        }
        if (verdict == Verdict.AWARD && amount == null) {
            throw new Refusal("grants.refused.sayHowMuch");
        }
        note = Typed.remark(note);
    }
}
