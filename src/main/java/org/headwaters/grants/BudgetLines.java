package org.headwaters.grants;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.headwaters.network.OrganisationCard;
import org.headwaters.platform.text.Texts;
import org.headwaters.reviews.ReviewedCase.Line;

/** The budget as lines to read: kind, what, for whom, its cost, and the sum that is asked. */
final class BudgetLines {
    private BudgetLines() {}

    /** The sum is that of the lines, so that a draft which has not asked yet adds up as well. */
    static List<Line> of(
            Collection<Answer> answers,
            List<BudgetKindTerms> kinds,
            Collection<OrganisationCard> partners,
            String currency) {
        var labels = kinds.stream().collect(toMap(BudgetKindTerms::code, BudgetKindTerms::label));
        var names = partners.stream().collect(toMap(OrganisationCard::reference, OrganisationCard::shortName));
        var lines = new ArrayList<Line>();
        var budget = Budget.of(answers, currency, Locale.ENGLISH);
        for (var line : budget.lines()) {
            if (line.cost().money() != null) {
                lines.add(new Line(words(line, labels, names), line.cost().money(), false));
            }
        }
        lines.add(new Line(Texts.in(Locale.ENGLISH).get("grants.queue.column.asked"), budget.total(), true));
        return lines;
    }

    private static String words(BudgetLine line, Map<String, String> labels, Map<String, String> names) {
        var words = new ArrayList<String>();
        words.add(labels.getOrDefault(line.kind(), line.kind()));
        words.add(line.what());
        words.add(names.getOrDefault(line.forWhom(), ""));
        words.removeIf(String::isBlank);
        return String.join(", ", words);
    }
}
