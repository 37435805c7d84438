package org.headwaters.funds;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.headwaters.platform.Caller;
import org.headwaters.platform.RailSource;
import org.headwaters.platform.Roles;

/** The funds' place in the rail of the desk. */
@ApplicationScoped
class FundsRail implements RailSource {
    private static final Set<String> MAY_READ =
            Set.of(Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.ADMINISTRATOR);

    @Override
    public List<Entry> entries(Caller caller) {
        return caller.roles().stream().anyMatch(MAY_READ::contains)
                ? List.of(new Entry("platform.rail.money", 0, "funds.funds.title", "/funds", null))
                : List.of();
    }
}
