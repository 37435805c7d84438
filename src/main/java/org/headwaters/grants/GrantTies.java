package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import org.headwaters.reviews.ConflictSource;

/** Who stood on one application together keeps away from the other's cases for three years. */
@ApplicationScoped
class GrantTies implements ConflictSource {
    @Override
    public String view() {
        return "conflict_tie_application";
    }
}
