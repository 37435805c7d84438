package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.headwaters.platform.Caller;
import org.headwaters.platform.RailSource;
import org.headwaters.platform.Roles;

/** The register as a whole, in and out, for administrators. */
@ApplicationScoped
class ImportRail implements RailSource {

    @Override
    public List<Entry> entries(Caller caller) {
        return caller.is(Roles.ADMINISTRATOR)
                ? List.of(new Entry("platform.rail.data", 0, "network.import.title", "/partners/import", null))
                : List.of();
    }
}
