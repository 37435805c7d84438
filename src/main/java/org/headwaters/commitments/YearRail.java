package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.platform.AskedOnce;
import org.headwaters.platform.Caller;
import org.headwaters.platform.RailSource;
import org.headwaters.platform.Roles;
import org.headwaters.reviews.Against;
import org.headwaters.reviews.Reviews;

/** The goals and the annual reviews in the rail of those who set and run them. */
@ApplicationScoped
class YearRail implements RailSource {
    private static final String GROUP = "platform.rail.programmes";

    @Inject
    Seasons seasons;

    @Inject
    Reviews reviews;

    @Override
    public List<Entry> entries(Caller caller) {
        return entries(caller, new AskedOnce());
    }

    @Override
    public List<Entry> entries(Caller caller, AskedOnce asked) {
        if (!caller.is(Roles.OFFICER) && !caller.is(Roles.APPROVER)) {
            return List.of();
        }
        var against = asked.of(Against.class, () -> reviews.against(caller.person()));
        var toMeet = seasons.toMeet(against.keptAway(Commitment.KIND));
        return List.of(
                new Entry(GROUP, 10, "commitments.season.title", "/commitments/season", toMeet),
                new Entry(GROUP, 11, "commitments.goals.title", "/commitments/goals", null));
    }
}
