package org.headwaters.grants;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.headwaters.platform.Money;

/** The budget as its cells make it up: lines with all their cells empty are no lines. The sum is what is asked. */
final class Budget {
    private final List<BudgetLine> lines;
    private final String currency;

    private Budget(List<BudgetLine> lines, String currency) {
        this.lines = List.copyOf(lines);
        this.currency = currency;
    }

    static Budget of(Collection<Answer> answers, String currency, Locale locale) {
        var cells = new TreeMap<Integer, Map<String, Answer>>();
        for (var answer : answers) {
            BudgetCell.read(answer.getCode()).ifPresent(cell -> cells.computeIfAbsent(cell.line(), n -> new HashMap<>())
                    .put(cell.column(), answer));
        }
        var lines = new ArrayList<BudgetLine>();
        cells.forEach((number, row) -> {
            var line = new BudgetLine(
                    number,
                    text(row, "kind"),
                    text(row, "what"),
                    text(row, "for"),
                    text(row, "cost"),
                    Cost.read(text(row, "cost"), currency, locale));
            if (!line.isEmpty()) {
                lines.add(line);
            }
        });
        return new Budget(lines, currency);
    }

    private static String text(Map<String, Answer> row, String column) {
        var answer = row.get(column);
        return answer == null ? "" : answer.getContent();
    }

    List<BudgetLine> lines() {
        return lines;
    }

    /** The sum of what can be read. */
    Money total() {
        var sum = Money.zero(currency);
        for (var line : lines) {
            sum = line.cost().money() == null ? sum : sum.plus(line.cost().money());
        }
        return sum;
    }

    /**
     * What keeps this budget from being asked for.
     *
     * @param question the budget question's code, for what belongs to no single line
     * @param partners the references that a line may be for
     */
    List<Gap> gaps(Question question, CallForm form, Call call, Set<String> partners) {
        var gaps = new ArrayList<Gap>();
        if (lines.isEmpty()) {
            if (question.isRequired()) {
                gaps.add(Gap.of(question.getCode(), "grants.gap.budget.empty"));
            }
            return gaps;
        }
        lines.forEach(line -> line.gaps(form, partners, gaps));
        form.getBudgetKinds().forEach(kind -> kindGap(kind, gaps));
        if (total().isMoreThan(call.largest())) {
            gaps.add(Gap.of(question.getCode(), "grants.gap.budget.aboveCap", call.largest(), total()));
        } else if (gaps.isEmpty() && call.smallest().isMoreThan(total())) {
            gaps.add(Gap.of(question.getCode(), "grants.gap.budget.belowLeast", call.smallest(), total()));
        }
        return gaps;
    }

    private void kindGap(BudgetKind kind, List<Gap> gaps) {
        if (kind.getCapMinor() == null) {
            return;
        }
        var cap = new Money(kind.getCapMinor(), currency);
        var ofKind = lines.stream().filter(l -> l.kind().equals(kind.getCode())).toList();
        var sum = new Budget(ofKind, currency).total();
        if (sum.isMoreThan(cap)) {
            var last = ofKind.get(ofKind.size() - 1).number();
            gaps.add(Gap.of(BudgetCell.code(last, "cost"), "grants.gap.budget.kindCap", cap, kind.getLabel(), sum));
        }
    }
}
