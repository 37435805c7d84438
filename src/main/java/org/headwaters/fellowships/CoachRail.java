package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.platform.Caller;
import org.headwaters.platform.RailSource;
import org.headwaters.platform.Roles;

/** The teams that wait for a word, in the rail of whoever coaches. */
@ApplicationScoped
class CoachRail implements RailSource {
    private static final String GROUP = "platform.rail.programmes";
    private static final int PLACE = 6;

    @Inject
    CalendarRows rows;

    @Override
    public List<Entry> entries(Caller caller) {
        var coaches = caller.is(Roles.REVIEWER) || caller.is(Roles.OFFICER);
        return coaches && !rows.coachedBy(caller.person()).isEmpty()
                ? List.of(new Entry(GROUP, PLACE, "fellowships.coach.rail", "/fellowships/coach", null))
                : List.of();
    }
}
