package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.headwaters.platform.Caller;
import org.headwaters.platform.RailSource;
import org.headwaters.platform.Roles;

/** The cohorts in the rail of those who plan them or choose their teams. */
@ApplicationScoped
class CohortRail implements RailSource {
    private static final String GROUP = "platform.rail.programmes";

    @Override
    public List<Entry> entries(Caller caller) {
        return caller.is(Roles.OFFICER) || caller.is(Roles.APPROVER)
                ? List.of(new Entry(GROUP, 20, "fellowships.cohorts.title", "/fellowships/cohorts", null))
                : List.of();
    }
}
