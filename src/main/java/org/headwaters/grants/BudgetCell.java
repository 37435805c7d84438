package org.headwaters.grants;

import java.util.Optional;
import java.util.regex.Pattern;

/** The address of one cell of the budget: {@code budget.2.cost} is the cost of the second line. */
record BudgetCell(int line, String column) {
    static final int MOST_LINES = 30;

    private static final Pattern CODE = Pattern.compile("budget\\.([1-9]\\d?)\\.(kind|what|for|cost)");

    static Optional<BudgetCell> read(String code) {
        var match = CODE.matcher(code);
        if (!match.matches()) {
            return Optional.empty();
        }
        var line = Integer.parseInt(match.group(1));
        return line > MOST_LINES ? Optional.empty() : Optional.of(new BudgetCell(line, match.group(2)));
    }

    static String code(int line, String column) {
        return "budget." + line + "." + column;
    }
}
