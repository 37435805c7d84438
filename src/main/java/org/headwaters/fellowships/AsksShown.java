package org.headwaters.fellowships;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Whom a team asked what they make of its prototypes, and what they said.
 *
 * @param seat as what the reader stands before the team
 * @param mayAsk whom the reader may ask now; empty for nobody
 * @param prototypes what one can be asked about
 * @param today where the cohort is
 * @param last on which a link can work that is asked for today
 * @param experts of the cohort, who are chosen by name
 */
public record AsksShown(
        String reference,
        String team,
        String cohort,
        String cohortReference,
        TeamSeat seat,
        Set<FeedbackFrom> mayAsk,
        List<Choice> prototypes,
        List<Choice> experts,
        LocalDate today,
        LocalDate last,
        List<Row> rows,
        PointsShown said) {

    /** Until when a link works unless somebody says otherwise. */
    public LocalDate usual() {
        var usual = today.plusDays(NewAsk.USUAL_DAYS);
        return usual.isBefore(last) ? usual : last;
    }

    /** Something that can be chosen. */
    public record Choice(long id, String name) {}

    /**
     * One who was asked.
     *
     * @param called an expert's name, an end-user's kind
     * @param until the last second in which the link works
     * @param mailed whether it went by mail
     * @param mayChange whether the reader may revoke it or ask once more
     */
    public record Row(
            long id,
            FeedbackFrom of,
            String called,
            String about,
            AskState state,
            Instant askedAt,
            Instant until,
            boolean mailed,
            boolean mayChange,
            boolean mayTakeBack) {}
}
