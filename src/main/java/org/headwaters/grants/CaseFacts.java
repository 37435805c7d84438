package org.headwaters.grants;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonId;

/** The facts row of a case: to its applicants nothing of a recommendation or of a decision that was not told. */
final class CaseFacts {
    private CaseFacts() {}

    static CaseFile.Facts of(Application a, Seat seat, Map<PersonId, String> named, Instant now) {
        var open = seat == Seat.STAFF;
        var known = open || a.isTold();
        var over = a.isTold() || a.getStage().isOver();
        var recommendation = open ? a.getRecommendation() : null;
        var clock = a.getClock();
        return new CaseFile.Facts(
                open ? a.getStage() : a.getApplicantStage(),
                a.getApplicantStage(),
                a.isTold(),
                a.getAsked(),
                known ? granted(a) : null,
                recommendation == null ? null : recommendation.getVerdict(),
                recommendation == null ? "" : named.getOrDefault(recommendation.getBy(), ""),
                recommendation == null ? null : recommendation.getNote(),
                open ? reasons(a) : List.of(),
                seat == Seat.REVIEWER ? null : a.getReturnedAsk(),
                over ? null : TimeLeft.of(clock.getSubmittedAt(), due(a), clock.getPausedSince(), now),
                clock.getWordDue(),
                clock.getDecisionDue(),
                a.getCall().getTitle(),
                a.getCall().getReference(),
                open && clock.getSubmittedAt() != null ? Lane.of(a) : null,
                a.getOfficer() == null ? "" : named.getOrDefault(a.getOfficer(), ""),
                a.getDeadline());
    }

    private static Instant due(Application a) {
        var clock = a.getClock();
        return a.getStage() == Stage.SUBMITTED && clock.getFirstWordAt() == null
                ? clock.getWordDue()
                : clock.getDecisionDue();
    }

    private static Money granted(Application a) {
        if (a.getDecision() != null) {
            var awarded = a.getDecision().getAwardedMinor();
            return awarded == null ? null : new Money(awarded, a.getCurrency());
        }
        var recommended =
                a.getRecommendation() == null ? null : a.getRecommendation().getMinor();
        return recommended == null ? null : new Money(recommended, a.getCurrency());
    }

    private static List<String> reasons(Application a) {
        return a.getReasons().stream()
                .sorted(Comparator.comparingInt(Reason::getPosition))
                .map(Reason::getLabel)
                .toList();
    }
}
