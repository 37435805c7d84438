package org.headwaters.grants;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.headwaters.grants.ApplyScreen.BudgetPart;
import org.headwaters.grants.ApplyScreen.KindPart;
import org.headwaters.grants.ApplyScreen.LinePart;
import org.headwaters.grants.ApplyScreen.Written;
import org.headwaters.platform.text.Amounts;

/** The budget as a table to write in: its lines, and spare ones below them. */
final class BudgetParts {
    /** So many lines are there to begin with; as many are kept in the page for "Add a line". */
    private static final int LEAST = 3;

    private static final int SPARE = 6;

    private BudgetParts() {}

    static BudgetPart of(Budget budget, CallForm form, Map<String, Written> texts, String currency) {
        var used = new TreeMap<Integer, BudgetLine>();
        budget.lines().forEach(line -> used.put(line.number(), line));
        var lines = new ArrayList<LinePart>();
        used.values().forEach(line -> lines.add(line(line.number(), texts, read(line), false)));
        var spare = 0;
        for (int number = 1; number <= BudgetCell.MOST_LINES && spare < SPARE; number++) {
            if (!used.containsKey(number)) {
                spare++;
                lines.add(line(number, texts, "", lines.size() >= LEAST));
            }
        }
        return new BudgetPart(List.copyOf(lines), kinds(form, currency), budget.total(), currency);
    }

    private static String read(BudgetLine line) {
        var money = line.cost().money();
        return money == null ? line.typed() : new Amounts(Locale.ENGLISH).of(money);
    }

    private static LinePart line(int number, Map<String, Written> texts, String read, boolean spare) {
        return new LinePart(
                number,
                cell(number, "kind", texts),
                cell(number, "what", texts),
                cell(number, "for", texts),
                cell(number, "cost", texts),
                read,
                spare);
    }

    private static Written cell(int line, String column, Map<String, Written> texts) {
        var code = BudgetCell.code(line, column);
        return texts.getOrDefault(code, new Written(code, "", 0, null, null));
    }

    private static List<KindPart> kinds(CallForm form, String currency) {
        return form.getBudgetKinds().stream()
                .map(kind -> new KindPart(kind.getCode(), kind.getLabel(), kind.cap(currency)))
                .toList();
    }
}
