package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.platform.AskedOnce;
import org.headwaters.platform.Caller;
import org.headwaters.platform.RailSource;
import org.headwaters.platform.Roles;
import org.headwaters.reviews.Against;
import org.headwaters.reviews.Reviews;

/** The queue, the letters and the calls in the rail of those who run calls or decide. */
@ApplicationScoped
class StaffRail implements RailSource {
    private static final String GROUP = "platform.rail.grants";

    @Inject
    QueueRows rows;

    @Inject
    QueuePlaces places;

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
        var away =
                asked.of(Against.class, () -> reviews.against(caller.person())).keptAway(Step.KIND);
        var open = places.count(QueueFilter.of(QueueView.OPEN), away);
        var untold = (long) rows.untold(null, away).size();
        return List.of(
                new Entry(GROUP, 0, "grants.queue.title", "/grants/queue", open),
                new Entry(GROUP, 1, "grants.letters.title", "/grants/letters", untold),
                new Entry(GROUP, 2, "grants.calls.title", "/grants/calls", null),
                new Entry(GROUP, 3, "grants.given.title", "/grants/given", null),
                new Entry(GROUP, 4, "grants.rereads.title", "/grants/rereads", null),
                new Entry(GROUP, 5, "grants.clocks.title", "/grants/clocks", null));
    }
}
