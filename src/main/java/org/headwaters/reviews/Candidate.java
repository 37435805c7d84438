package org.headwaters.reviews;

import java.io.Serializable;
import java.util.List;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Published;
import org.headwaters.reviews.Reader.Hindrance;

/**
 * A reviewer whom one could ask to read a case: what he or she is reading now, what stands against it, and why one might
 * rather ask somebody else.
 */
@Published
public record Candidate(
        PersonId person,
        String name,
        String organisation,
        long openReviews,
        boolean asked,
        List<Conflict> against,
        List<Hindrance> hindrances)
        implements Serializable {

    public Candidate {
        against = List.copyOf(against);
        hindrances = List.copyOf(hindrances);
    }

    public boolean hasRoom() {
        return hindrances.isEmpty();
    }

    /** What stands against it, each kind once: two partners of a case may be the same reason twice. */
    public List<ConflictKind> kinds() {
        return against.stream().map(Conflict::kind).distinct().toList();
    }

    public boolean free() {
        return !asked && against.isEmpty();
    }
}
