package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.platform.Invariant;
import org.headwaters.platform.NetworkDay;

/** No conversation is over in time without something useful that was sent in time. */
@ApplicationScoped
class UsefulInTime implements Invariant {
    @Inject
    CheckIns calls;

    @Inject
    NetworkDay day;

    @Override
    public String key() {
        return "network.holds.usefulInTime";
    }

    @Override
    public List<String> violations() {
        return calls.closed().stream()
                .filter(call -> !call.isHelpedInTime(day.zone()))
                .map(call -> call.getOrganisation().getReference() + ", " + call.getDay())
                .toList();
    }
}
