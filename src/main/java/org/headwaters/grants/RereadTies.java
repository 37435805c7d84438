package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import org.headwaters.reviews.ConflictSource;

/** A case and its second reading are one: what somebody declares about either keeps away from both. */
@ApplicationScoped
class RereadTies implements ConflictSource {
    @Override
    public String view() {
        return "conflict_tie_reread";
    }
}
