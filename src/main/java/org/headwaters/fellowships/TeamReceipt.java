package org.headwaters.fellowships;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a team holds in hand after it submitted.
 *
 * @param toldBy the last day on which it hears whether it has a place: early enough to answer before the cohort begins
 */
public record TeamReceipt(String reference, Instant submittedAt, LocalDate toldBy) {

    static TeamReceipt of(Team team) {
        return new TeamReceipt(team.getReference(), team.getSubmittedAt(), toldBy(team.getCohort()));
    }

    static LocalDate toldBy(Cohort cohort) {
        var early = cohort.getBegins().minusDays(cohort.getAnswerDays());
        var closes = LocalDate.ofInstant(cohort.getClosesAt(), cohort.getZone());
        return early.isAfter(closes) ? early : cohort.getBegins().minusDays(1);
    }
}
