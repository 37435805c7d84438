package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.platform.Caller;
import org.headwaters.platform.RailSource;

/** Who is on the way in, for the staff. */
@ApplicationScoped
class JoinRail implements RailSource {
    @Inject
    Candidacies candidacies;

    @Inject
    JoinDoor door;

    @Override
    public List<Entry> entries(Caller caller) {
        if (!door.isStaff()) {
            return List.of();
        }
        var open = candidacies.counts().stream().mapToLong(row -> (Long) row[1]).sum();
        return List.of(new Entry("platform.rail.people", 3, "network.joining.title", "/partners/joining", open));
    }
}
