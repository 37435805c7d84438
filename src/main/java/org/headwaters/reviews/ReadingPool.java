package org.headwaters.reviews;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.headwaters.platform.Published;

/** The cases of a workflow room that want one more reader, for whoever takes the next one. Found by CDI. */
@Published
public interface ReadingPool {

    /** The kind of the cases, as {@link ReviewedCase#kind()}. */
    String kind();

    /** References of those that this reader need not keep away from, the most pressing first. */
    List<String> waiting(KeptAway away, int most);

    /**
     * Holds the case until the transaction ends; whoever comes second waits here and then finds the seat taken.
     *
     * @param waits whether it waits for somebody who holds it, or takes it for taken
     * @return until when it is to be read, or nothing when it does not want a reader any more
     */
    Optional<Instant> hold(String reference, boolean waits);
}
