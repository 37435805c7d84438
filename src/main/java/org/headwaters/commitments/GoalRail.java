package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.headwaters.platform.Caller;
import org.headwaters.platform.RailSource;
import org.headwaters.platform.Roles;

/** The goals in the rail of those who set them. */
@ApplicationScoped
class GoalRail implements RailSource {
    private static final String GROUP = "platform.rail.programmes";

    @Override
    public List<Entry> entries(Caller caller) {
        if (!caller.is(Roles.OFFICER) && !caller.is(Roles.APPROVER)) {
            return List.of();
        }
        return List.of(new Entry(GROUP, 10, "commitments.goals.title", "/commitments/goals", null));
    }
}
