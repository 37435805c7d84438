package org.headwaters.grants;

import java.util.List;
import java.util.Set;

/**
 * One line of the budget, its cells as typed.
 *
 * @param number names its cells; lines keep theirs when another one is removed
 * @param kind code of the kind of cost
 * @param forWhom reference of one partner, empty for all of them
 * @param cost what {@code typed} was read as
 */
record BudgetLine(int number, String kind, String what, String forWhom, String typed, Cost cost) {

    boolean isEmpty() {
        return kind.isBlank() && what.isBlank() && forWhom.isBlank() && typed.isBlank();
    }

    void gaps(CallForm form, Set<String> partners, List<Gap> gaps) {
        if (form.getBudgetKinds().stream().noneMatch(k -> k.getCode().equals(kind))) {
            gaps.add(Gap.of(BudgetCell.code(number, "kind"), "grants.gap.budget.kind"));
        }
        if (what.isBlank()) {
            gaps.add(Gap.of(BudgetCell.code(number, "what"), "grants.gap.budget.what"));
        }
        if (!forWhom.isBlank() && !partners.contains(forWhom)) {
            gaps.add(Gap.of(BudgetCell.code(number, "for"), "grants.gap.budget.forWhom"));
        }
        if (cost.problem() != null) {
            gaps.add(Gap.of(BudgetCell.code(number, "cost"), "grants.gap.cost." + cost.problem(), typed));
        } else if (cost.money().isZero()) {
            gaps.add(Gap.of(BudgetCell.code(number, "cost"), "grants.gap.cost.zero"));
        }
    }
}
