package org.headwaters.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.headwaters.platform.Caller;
import org.headwaters.platform.RailSource;
import org.headwaters.platform.Roles;

/** The administrator's entry for people and roles. */
@ApplicationScoped
class PeopleRail implements RailSource {

    @Override
    public List<Entry> entries(Caller caller) {
        return caller.is(Roles.ADMINISTRATOR)
                ? List.of(new Entry("platform.rail.people", 0, "platform.people.title", "/admin/people", null))
                : List.of();
    }
}
