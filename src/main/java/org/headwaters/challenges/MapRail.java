package org.headwaters.challenges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.RailSource;
import org.headwaters.platform.Roles;

/** What waits on the map, in the rail of officers; and the way in and out of it as sheets. */
@ApplicationScoped
class MapRail implements RailSource {
    private static final String GROUP = "platform.rail.programmes";

    @Inject
    Causes causes;

    @Inject
    Briefs briefs;

    @Inject
    NetworkDay day;

    @Override
    public List<Entry> entries(Caller caller) {
        var sheets = new Entry("platform.rail.data", 3, "challenges.import.title", "/challenges/import", null);
        if (caller.is(Roles.OFFICER)) {
            return List.of(
                    new Entry(
                            GROUP,
                            6,
                            "challenges.suggestions.title",
                            "/challenges/suggestions",
                            some(causes.waiting())),
                    new Entry(
                            GROUP,
                            7,
                            "challenges.stale.title",
                            "/challenges/stale",
                            some(briefs.countReviewedBefore(Freshness.staleBefore(day.today())))),
                    sheets);
        }
        return caller.is(Roles.ADMINISTRATOR) ? List.of(sheets) : List.of();
    }

    private static Long some(long count) {
        return count == 0 ? null : count;
    }
}
