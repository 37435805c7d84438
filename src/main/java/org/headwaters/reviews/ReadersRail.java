package org.headwaters.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.platform.Caller;
import org.headwaters.platform.RailSource;
import org.headwaters.platform.Roles;
import org.headwaters.platform.security.Accounts;

/** Those who read, in the rail of the officers. */
@ApplicationScoped
class ReadersRail implements RailSource {
    @Inject
    Accounts accounts;

    @Override
    public List<Entry> entries(Caller caller) {
        if (!caller.is(Roles.OFFICER)) {
            return List.of();
        }
        var readers = (long) accounts.withRole(Roles.REVIEWER).size();
        return List.of(new Entry("platform.rail.people", 0, "reviews.readers.title", "/review/readers", readers));
    }
}
