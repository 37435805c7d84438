package org.headwaters.reviews;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.headwaters.platform.Published;

/**
 * A review as the officer of the case sees it: who was asked, how it stands, what stands against it now.
 *
 * @param offers the officer's moves that start here
 */
@Published
public record Assigned(ReviewState state, String name, List<Conflict> against, Set<Move> offers)
        implements Serializable {

    public boolean mayBeReleased() {
        return offers.contains(Move.RELEASE);
    }

    public boolean offers(Move move) {
        return offers.contains(move);
    }
}
