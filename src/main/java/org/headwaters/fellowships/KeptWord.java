package org.headwaters.fellowships;

import java.util.stream.IntStream;
import org.headwaters.platform.Refusal;

/**
 * What a published cohort keeps to those who apply: its cause, its questions, the size of teams, its days and gates (which
 * move on the page of dates, where everybody hears of it), an application window that only grows, stipends and days to answer
 * that only grow, evidence that only shrinks, and a place for every team that has one or the offer of one.
 */
final class KeptWord {
    private KeptWord() {}

    /** @param taken how many teams have a place or the offer of one */
    static void require(CohortPlan before, CohortPlan after, long taken) {
        requireSame(before, after);
        var was = before.terms();
        var is = after.terms();
        if (is.places() < taken) {
            throw new Refusal("fellowships.refused.kept.places", taken);
        }
        if (is.closesAt().isBefore(was.closesAt()) || !is.opensAt().equals(was.opensAt())) {
            throw new Refusal("fellowships.refused.kept.window");
        }
        if (is.answerDays() < was.answerDays()) {
            throw new Refusal("fellowships.refused.kept.answerDays", was.answerDays());
        }
        if (!is.least().isNoMoreThan(was.least())) {
            throw new Refusal("fellowships.refused.kept.least");
        }
        if (IntStream.range(0, before.gates().size()).anyMatch(at -> before.gates()
                .get(at)
                .stipend()
                .isMoreThan(after.gates().get(at).stipend()))) {
            throw new Refusal("fellowships.refused.kept.stipend");
        }
        if (after.guides().stream().noneMatch(guide -> guide.role() == CohortGuide.Role.COACH)) {
            throw new Refusal("fellowships.refused.publish.coach");
        }
    }

    private static void requireSame(CohortPlan before, CohortPlan after) {
        var was = before.terms();
        var is = after.terms();
        var days = was.span().equals(is.span()) && was.zone().equals(is.zone());
        var gates = before.gates().stream()
                .map(GateTerms::due)
                .toList()
                .equals(after.gates().stream().map(GateTerms::due).toList());
        if (!days || !gates) {
            throw new Refusal("fellowships.refused.kept.days");
        }
        if (!was.cause().equals(is.cause())
                || was.smallestTeam() != is.smallestTeam()
                || was.largestTeam() != is.largestTeam()
                || !was.pool().equals(is.pool())
                || !was.rubric().equals(is.rubric())
                || !before.questions().equals(after.questions())) {
            throw new Refusal("fellowships.refused.kept.terms");
        }
    }
}
