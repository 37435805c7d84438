package org.headwaters.fellowships;

import java.util.Map;
import org.headwaters.platform.Money;

/**
 * A pitch as it is told; it may be unfinished.
 *
 * @param budget what it asks for; null until it says
 * @param budgetWords what the money is for
 */
public record PitchTold(String solution, String evidence, String plan, Money budget, String budgetWords)
        implements EvidenceTold {
    static final int LONGEST = 6000;

    public PitchTold {
        solution = kept(solution);
        evidence = kept(evidence);
        plan = kept(plan);
        budgetWords = kept(budgetWords);
    }

    @Override
    public Map<String, String> texts() {
        return Map.of("solution", solution, "evidence", evidence, "plan", plan, "budgetWords", budgetWords);
    }

    private static String kept(String raw) {
        var text = Written.maybe(raw, LONGEST);
        return text == null ? "" : text;
    }
}
