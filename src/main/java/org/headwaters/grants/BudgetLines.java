package org.headwaters.grants;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.headwaters.platform.Money;
import org.headwaters.platform.text.Amounts;
import org.headwaters.reviews.ReviewedCase.Line;

/** The budget as lines to read: kind and what for, its cost, and the sum that is asked. */
final class BudgetLines {
    private static final Pattern CELL = Pattern.compile("budget\\.(\\d+)\\.\\w+");

    private BudgetLines() {}

    /** @param answers by code, {@code budget.<line>.<kind|what|for|cost>} among them */
    static List<Line> of(Map<String, String> answers, List<BudgetKind> kinds, Money asked) {
        var labels = kinds.stream().collect(toMap(BudgetKind::getCode, BudgetKind::getLabel));
        var numbers = new TreeSet<Integer>();
        for (var code : answers.keySet()) {
            var cell = CELL.matcher(code);
            if (cell.matches()) {
                numbers.add(Integer.valueOf(cell.group(1)));
            }
        }
        var lines = new ArrayList<Line>();
        for (var number : numbers) {
            line(number, answers, labels, asked.currency()).ifPresent(lines::add);
        }
        lines.add(new Line("", asked, true));
        return lines;
    }

    private static Optional<Line> line(
            int number, Map<String, String> answers, Map<String, String> labels, String currency) {
        var start = "budget." + number + ".";
        var cost = new Amounts(Locale.ENGLISH).read(answers.getOrDefault(start + "cost", ""), currency);
        var kind = answers.getOrDefault(start + "kind", "");
        var words = new ArrayList<String>();
        words.add(labels.getOrDefault(kind, kind));
        words.add(answers.getOrDefault(start + "what", ""));
        words.add(answers.getOrDefault(start + "for", ""));
        words.removeIf(String::isBlank);
        return cost.map(amount -> new Line(String.join(", ", words), amount, false));
    }
}
