package org.headwaters.fellowships;

import java.io.Serializable;
import java.util.List;
import org.headwaters.platform.Money;
import org.headwaters.platform.Refusal;

/** A whole cohort as staff plan it: its terms, its five gates in their order, its questions, and who helps it. */
public record CohortPlan(
        CohortTerms terms, List<GateTerms> gates, List<QuestionTerms> questions, List<GuideTerms> guides)
        implements Serializable {

    public CohortPlan {
        gates = List.copyOf(gates);
        questions = List.copyOf(questions);
        guides = guides.stream().distinct().toList();
        if (!gates.stream().map(GateTerms::kind).toList().equals(List.of(GateKind.values()))) {
            throw new IllegalArgumentException("A cohort has all gates once, in their order");
        }
        requireOrder(terms.span(), gates);
        if (questions.stream().map(QuestionTerms::code).distinct().count() < questions.size()) {
            throw new IllegalArgumentException("Two questions share a code");
        }
    }

    private static void requireOrder(CohortSpan span, List<GateTerms> gates) {
        var before = span.begins();
        for (var gate : gates) {
            if (!gate.due().isAfter(before)) {
                throw new Refusal("fellowships.refused.gateOrder." + gate.kind());
            }
            before = gate.due();
        }
        if (before.isAfter(span.ends())) {
            throw new Refusal("fellowships.refused.gateAfterEnd", span.ends());
        }
    }

    /** What one team is paid when it passes all gates. */
    Money stipendsOfOne() {
        return gates.stream().map(GateTerms::stipend).reduce(Money.zero(terms.currency()), Money::plus);
    }

    /** What all places together may release. */
    Money stipends() {
        var each = stipendsOfOne();
        return new Money(Math.multiplyExact(each.minor(), terms.places()), each.currency());
    }
}
