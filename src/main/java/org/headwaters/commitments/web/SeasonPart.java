package org.headwaters.commitments.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.headwaters.commitments.SeasonShown;
import org.headwaters.commitments.SeasonState;

/**
 * One part of the season's page, with a link of its own.
 *
 * @param year of the season that is shown, empty where there is none
 * @param count of what waits or stands in it, null where that says nothing
 */
public record SeasonPart(String name, String year, Integer count) implements Serializable {

    /** The parts that there are at this stage of the season; the first is what presses. */
    static List<SeasonPart> of(SeasonShown shown) {
        var parts = new ArrayList<SeasonPart>();
        var season = shown.season();
        var year = season == null ? "" : String.valueOf(season.year());
        if (season != null && season.state() == SeasonState.OPEN) {
            parts.add(new SeasonPart("open", year, shown.open().size()));
        }
        if (season != null && season.state() != SeasonState.PLANNED) {
            parts.add(new SeasonPart("meet", year, shown.sent().size()));
            parts.add(new SeasonPart("themes", year, null));
            parts.add(new SeasonPart(
                    "ended", year, shown.closed().size() + shown.missed().size()));
        }
        parts.add(new SeasonPart(
                "checks", year, shown.proposed().size() + shown.toCheck().size()));
        parts.add(new SeasonPart("plan", year, null));
        return parts;
    }
}
