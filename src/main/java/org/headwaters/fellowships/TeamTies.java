package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import org.headwaters.reviews.ConflictSource;

/** Who stood on one team with somebody, or coaches it, keeps away from each other's cases; so do coaches from their partners'. */
@ApplicationScoped
class TeamTies implements ConflictSource {
    @Override
    public String view() {
        return "conflict_tie_fellowship";
    }
}
