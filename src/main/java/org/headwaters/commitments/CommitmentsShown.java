package org.headwaters.commitments;

import java.time.LocalDate;
import java.util.List;
import org.headwaters.challenges.Themes;
import org.headwaters.network.OrganisationCard;

/**
 * A page of the promises that the reader may see, what is due next first and what is over last: never ordered by how it goes.
 *
 * @param goal what they serve together, empty before there is a goal
 * @param page the page that is shown, the last one where a later one was asked for
 * @param theme the theme chosen, null for all
 */
public record CommitmentsShown(
        String goal, long found, int page, String theme, List<Themes.Named> themes, List<Line> lines) {

    /** One promise in the list. */
    public record Line(String reference, String sentence, OrganisationCard partner, State state, LocalDate due) {}
}
