package org.headwaters.fellowships;

import java.time.Instant;
import java.util.Set;
import org.headwaters.platform.Refusal;

/**
 * What a published cohort keeps to those who apply: its cause, its questions, the size of teams, its days and gates (which
 * move on the page of dates, where everybody hears of it), an application window that only grows, stipends and days to answer
 * that only grow, evidence that only shrinks, and a place for every team that has one or the offer of one. A window that
 * closed stays closed once something is decided, and what a gate pays stands once a team has passed it, for all alike.
 */
final class KeptWord {
    private KeptWord() {}

    static void require(CohortPlan before, CohortPlan after, CohortUse use, Instant now) {
        requireSame(before, after);
        var was = before.terms();
        var is = after.terms();
        if (is.places() < use.taken()) {
            throw new Refusal("fellowships.refused.kept.places", use.taken());
        }
        if (is.closesAt().isBefore(was.closesAt()) || !is.opensAt().equals(was.opensAt())) {
            throw new Refusal("fellowships.refused.kept.window");
        }
        if (use.decided() && now.isAfter(was.closesAt()) && !is.closesAt().equals(was.closesAt())) {
            throw new Refusal("fellowships.refused.kept.decided");
        }
        if (is.answerDays() < was.answerDays()) {
            throw new Refusal("fellowships.refused.kept.answerDays", was.answerDays());
        }
        if (!is.least().isNoMoreThan(was.least())) {
            throw new Refusal("fellowships.refused.kept.least");
        }
        requireStipends(before, after, use.passed());
        if (after.guides().stream().noneMatch(guide -> guide.role() == CohortGuide.Role.COACH)) {
            throw new Refusal("fellowships.refused.publish.coach");
        }
    }

    private static void requireStipends(CohortPlan before, CohortPlan after, Set<GateKind> passed) {
        for (var was : before.gates()) {
            var is = after.gates().get(was.kind().ordinal()).stipend();
            if (passed.contains(was.kind()) && !is.equals(was.stipend())) {
                throw new Refusal("fellowships.refused.kept.stipendPassed", FellowshipWords.gate(was.kind()));
            }
            if (was.stipend().isMoreThan(is)) {
                throw new Refusal("fellowships.refused.kept.stipend");
            }
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
