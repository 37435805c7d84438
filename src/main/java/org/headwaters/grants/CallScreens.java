package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.headwaters.funds.Funds;
import org.headwaters.reviews.Reviews;

/** Draws one call as everybody reads it before applying, for its readers and for those who make it. */
@ApplicationScoped
class CallScreens {
    @Inject
    Calls calls;

    @Inject
    Clocks clocks;

    @Inject
    Awards awards;

    @Inject
    Funds funds;

    @Inject
    Reviews reviews;

    @Inject
    Clock clock;

    /** @param form the questions it asks, in force or still being written */
    CallScreen of(Call call, CallForm form, CallStarts.Own own, boolean mayStart) {
        var money = new PublicMoney(funds.standings(), awards.told());
        return new CallScreen(
                call.getReference(),
                call.getTitle(),
                call.getPurpose(),
                call.getRules(),
                call.getEligible(),
                call.stateAt(clock.instant()),
                call.getOpensAt(),
                call.getClosesAt(),
                call.smallest(),
                call.largest(),
                call.getFastLane(),
                money.left(call),
                money.funded(call),
                call.getWordDays(),
                call.getDecisionDays(),
                call.getMoneyDays(),
                call.getReviewsNeeded(),
                call.isBlind(),
                call.getClosesAt() == null ? null : call.decisionDue(call.getClosesAt()),
                call.getBatchDays(),
                call.getRhythm() == Rhythm.ROLLING,
                clocks.past().of(call),
                form.questionTerms(),
                form.getBudgetKinds().stream()
                        .map(k -> new CallScreen.Kind(k.getLabel(), k.cap(call.getCurrency())))
                        .toList(),
                reviews.criteria(call.getRubric()).stream()
                        .map(c -> new CallScreen.Looked(c.question(), c.weight(), c.independent()))
                        .toList(),
                Became.of(calls.endings(call), call.rounds().size()),
                own.mine(),
                own.starts(),
                mayStart);
    }
}
