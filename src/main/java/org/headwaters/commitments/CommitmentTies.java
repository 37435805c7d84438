package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import org.headwaters.reviews.ConflictSource;

/** Whose organisation gave a promise keeps away from the cases that serve it; who coached it, also from the promise. */
@ApplicationScoped
class CommitmentTies implements ConflictSource {
    @Override
    public String view() {
        return "conflict_tie_commitment";
    }
}
