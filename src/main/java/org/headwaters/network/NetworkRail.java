package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.RailSource;
import org.headwaters.platform.Roles;

/** What the backbone does for its partners, in the rail of those who run the network. */
@ApplicationScoped
class NetworkRail implements RailSource {
    private static final String GROUP = "platform.rail.people";

    @Inject
    CheckIns calls;

    @Inject
    Organisations organisations;

    @Inject
    NetworkDay day;

    @Override
    public List<Entry> entries(Caller caller) {
        if (!caller.is(Roles.OFFICER) && !caller.is(Roles.APPROVER)) {
            return List.of();
        }
        var today = day.today();
        var toRing = (long) new CallPlan(today, calls.heard())
                .toRingUntil(today.getMonthValue())
                .size();
        return List.of(
                new Entry(GROUP, 3, "network.partners.title", "/partners", organisations.count(PartnerFilter.ALL)),
                new Entry(GROUP, 4, "network.calls.title", Address.CHECK_INS.path(), toRing),
                new Entry(GROUP, 5, "network.introductions.title", Address.INTRODUCTIONS.path(), null));
    }
}
