package org.headwaters.fellowships;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.headwaters.funds.PoolId;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonId;
import org.headwaters.reviews.RubricId;

/** A cohort's plan as a test wants it, in memory. */
final class CohortPlans {
    static final PersonId OFFICER = new PersonId(7);
    static final PersonId COACH = new PersonId(8);
    static final LocalDate TODAY = LocalDate.parse("2026-11-01");

    private CohortPlans() {}

    static CohortPlan plan(ZoneId zone) {
        return plan(zone, "2027-03-01", "2027-12-01");
    }

    static CohortPlan plan(ZoneId zone, String begins, String ends) {
        var span = new CohortSpan(LocalDate.parse(begins), LocalDate.parse(ends));
        var first = span.begins();
        return new CohortPlan(
                terms(span, zone, at(first.minusWeeks(10), zone), at(first.minusWeeks(4), zone), 8),
                GateTerms.usual(span, "USD").stream()
                        .map(gate -> new GateTerms(gate.kind(), gate.due(), Money.of(600, "USD")))
                        .toList(),
                List.of(
                        new QuestionTerms("why", "Why?", null, 200, true),
                        new QuestionTerms("who", "Who?", "Names", 100, false)),
                List.of(new GuideTerms(COACH, CohortGuide.Role.COACH)));
    }

    static CohortTerms terms(CohortSpan span, ZoneId zone, Instant opens, Instant closes, int places) {
        return new CohortTerms(
                "The first three years",
                "A coach who answers",
                "",
                "time-to-prepare",
                places,
                2,
                5,
                span,
                zone,
                opens,
                closes,
                10,
                new PoolId(1),
                new RubricId(1),
                "USD",
                null,
                LeastEvidence.DEFAULT);
    }

    /** The same plan with terms that differ. */
    static CohortPlan with(CohortPlan plan, CohortTerms terms) {
        return new CohortPlan(terms, plan.gates(), plan.questions(), plan.guides());
    }

    static CohortPlan askingNothing(CohortPlan plan) {
        return new CohortPlan(plan.terms(), plan.gates(), List.of(), plan.guides());
    }

    static CohortPlan helpedByNobody(CohortPlan plan) {
        return new CohortPlan(plan.terms(), plan.gates(), plan.questions(), List.of());
    }

    static CohortPlan closing(CohortPlan plan, Instant opens, Instant closes, int places) {
        var terms = plan.terms();
        return with(plan, terms(terms.span(), terms.zone(), opens, closes, places));
    }

    static CohortPlan paying(CohortPlan plan, Money each) {
        return new CohortPlan(
                plan.terms(),
                plan.gates().stream()
                        .map(gate -> new GateTerms(gate.kind(), gate.due(), each))
                        .toList(),
                plan.questions(),
                plan.guides());
    }

    static Cohort planned(CohortPlan plan) {
        return new Cohort("FC-1", plan, OFFICER, TODAY);
    }

    /** Noon of the cohort's clock. */
    private static Instant at(LocalDate day, ZoneId zone) {
        return day.atTime(12, 0).atZone(zone).toInstant();
    }
}
