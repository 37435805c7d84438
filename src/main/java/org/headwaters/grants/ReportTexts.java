package org.headwaters.grants;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.headwaters.platform.Money;
import org.headwaters.platform.text.Amounts;
import org.headwaters.platform.text.Typed;

/** What was typed into a report: whether it can be handed in, and what of it is counted. */
final class ReportTexts {
    private final Map<String, String> typed;
    private final String currency;
    private final Amounts amounts;

    ReportTexts(Collection<Answer> answers, String currency, Locale locale) {
        this.typed = answers.stream().collect(toMap(Answer::getCode, Answer::getContent));
        this.currency = currency;
        this.amounts = new Amounts(locale);
    }

    /** Everything that is missing, in the order of the page. */
    List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        for (var field : ReportField.values()) {
            if (field.isQuestion()) {
                question(field, gaps);
            }
        }
        money(gaps);
        if (outcome() == null) {
            gaps.add(Gap.of(ReportField.OUTCOME.code(), "grants.gap.report.outcome"));
        }
        return gaps;
    }

    private void question(ReportField field, List<Gap> gaps) {
        var words = Typed.words(text(field));
        if (words == 0) {
            gaps.add(Gap.of(field.code(), "grants.gap.text"));
        } else if (words > ReportField.MOST_WORDS) {
            gaps.add(Gap.of(field.code(), "grants.gap.words", ReportField.MOST_WORDS, words));
        }
    }

    private void money(List<Gap> gaps) {
        var amount = followOn();
        if (amount == null || amount.isNegative() || amount.isMoreThan(Money.most(currency))) {
            gaps.add(Gap.of(ReportField.MONEY.code(), "grants.gap.report.money", text(ReportField.MONEY)));
        } else if (!amount.isZero() && text(ReportField.FROM).isBlank()) {
            gaps.add(Gap.of(ReportField.FROM.code(), "grants.gap.report.from"));
        }
    }

    /** To be asked when there are no gaps. */
    ReportTerms terms() {
        var amount = followOn();
        var line = text(ReportField.LINE).strip();
        return new ReportTerms(
                outcome(),
                amount.minor(),
                amount.isZero() ? null : text(ReportField.FROM).strip(),
                line.isEmpty() ? null : line);
    }

    /** Nothing typed is no money; null is what cannot be read. */
    private Money followOn() {
        var words = text(ReportField.MONEY);
        return words.isBlank()
                ? Money.zero(currency)
                : amounts.read(words, currency).orElse(null);
    }

    private Outcome outcome() {
        return Outcome.named(text(ReportField.OUTCOME)).orElse(null);
    }

    private String text(ReportField field) {
        return typed.getOrDefault(field.code(), "");
    }
}
