package org.headwaters.reviews;

import java.io.Serializable;
import java.util.List;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Published;

/** A reviewer whom one could ask to read a case: what he or she is reading now, and what stands against it. */
@Published
public record Candidate(
        PersonId person, String name, String organisation, long openReviews, boolean asked, List<Conflict> against)
        implements Serializable {

    public Candidate {
        against = List.copyOf(against);
    }

    public boolean free() {
        return !asked && against.isEmpty();
    }
}
