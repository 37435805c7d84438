package org.headwaters.commitments;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An annual review as it stands while it is written: what was typed, and where nothing was, what the year's reports say.
 *
 * @param sources from which reports the first three answers come; empty for what somebody typed
 * @param typed each text that was typed
 */
record YearDraft(YearAnswers answers, YearShown.Sources sources, Map<YearField, DraftText> typed) {

    /** @param reports those of the year, the earliest first */
    static YearDraft of(AnnualReview review, List<DraftText> texts, List<ProgressReport> reports) {
        var typed = new EnumMap<YearField, DraftText>(YearField.class);
        var year = review.getSeason().getYear();
        for (var field : YearField.values()) {
            texts.stream()
                    .filter(text -> text.getCode().equals(field.codeIn(year)))
                    .forEach(text -> typed.put(field, text));
        }
        var before = review.isAnswered() ? new Prefill(review.answers(), YearShown.Sources.NONE) : Prefill.of(reports);
        var known = before.answers();
        var answers = new YearAnswers(
                text(typed, YearField.SUCCEED, known.succeed()),
                text(typed, YearField.HARD, known.hard()),
                text(typed, YearField.LEARNED, known.learned()),
                text(typed, YearField.BETTER, known.better()),
                review.answers().helped(),
                review.answers().meeting(),
                text(typed, YearField.WHEN, known.when()));
        var from = before.sources();
        return new YearDraft(
                answers,
                new YearShown.Sources(
                        typed.containsKey(YearField.SUCCEED) ? List.of() : from.succeed(),
                        typed.containsKey(YearField.HARD) ? List.of() : from.hard(),
                        typed.containsKey(YearField.LEARNED) ? List.of() : from.learned()),
                typed);
    }

    /** What the form has to know of each text, by its code. */
    Map<String, YearShown.Field> fields() {
        return Arrays.stream(YearField.values())
                .collect(toMap(YearField::code, field -> YearShown.Field.of(typed.get(field))));
    }

    /** The same with what was chosen beside the texts. */
    YearAnswers with(YearChoices choices) {
        return new YearAnswers(
                answers.succeed(),
                answers.hard(),
                answers.learned(),
                answers.better(),
                choices.helped(),
                choices.meeting(),
                answers.when());
    }

    private static String text(Map<YearField, DraftText> typed, YearField field, String before) {
        var text = typed.get(field);
        return text == null ? before : text.getContent();
    }
}
