package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.headwaters.platform.Caller;
import org.headwaters.platform.RailSource;
import org.headwaters.platform.Roles;

/** The promises to be read, in the rail of those who have them read or decide. */
@ApplicationScoped
class CommitmentRail implements RailSource {
    private static final String GROUP = "platform.rail.programmes";

    @Override
    public List<Entry> entries(Caller caller) {
        if (!caller.is(Roles.OFFICER) && !caller.is(Roles.APPROVER)) {
            return List.of();
        }
        return List.of(new Entry(GROUP, 0, "commitments.vetting.title", "/commitments/vetting", null));
    }
}
