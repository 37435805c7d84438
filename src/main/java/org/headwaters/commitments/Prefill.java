package org.headwaters.commitments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Fills an annual review in from what was told during the year: the partner reads, changes and sends. */
record Prefill(YearAnswers answers, YearShown.Sources sources) {

    /** @param reports those of the year, the earliest first */
    static Prefill of(List<ProgressReport> reports) {
        var succeed = new ArrayList<LocalDate>();
        var hard = new ArrayList<LocalDate>();
        var learned = new ArrayList<LocalDate>();
        var answers = new YearAnswers(
                joined(reports, ProgressReport::getSentence, succeed),
                joined(reports, ProgressReport::getHard, hard),
                joined(reports, ProgressReport::getLearned, learned),
                null,
                null,
                null,
                null);
        return new Prefill(answers, new YearShown.Sources(succeed, hard, learned));
    }

    /** As many of the latest as there is room for, in the order in which they were told, each sentence once. */
    private static String joined(
            List<ProgressReport> reports, Function<ProgressReport, String> part, List<LocalDate> from) {
        var texts = new ArrayList<String>();
        var room = YearAnswers.LONGEST;
        for (var i = reports.size() - 1; i >= 0; i--) {
            var text = part.apply(reports.get(i));
            if (text == null || texts.contains(text)) {
                continue;
            }
            room -= text.length() + 1;
            if (room < 0) {
                break;
            }
            texts.add(0, text);
            from.add(0, reports.get(i).getToldDay());
        }
        return String.join("\n", texts);
    }
}
