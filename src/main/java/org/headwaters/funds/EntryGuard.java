package org.headwaters.funds;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.AskedOnce;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Published;
import org.headwaters.platform.SubjectRef;

/**
 * A room's word on who may know for which of its subjects money was booked. The sums are everybody's at the desk; for
 * what they were booked is not, since an entry is older than the letter that tells. A kind without a guard is named to
 * nobody.
 */
@Published
public interface EntryGuard {

    /** The kind of subject it speaks for, as in {@link SubjectRef#kind()}. */
    String kind();

    /** Those of the references that this caller may read. */
    Set<String> known(Collection<String> references, Caller caller);

    /**
     * The same of many at once, as a condition within a query of this room: a page of payments is cut by the database, and
     * what is kept from the caller is not counted.
     *
     * @param reference the path of the reference in that query
     * @param asked what other rooms have asked for the same page
     */
    Condition open(String reference, Caller caller, AskedOnce asked);

    /**
     * A condition of JPQL.
     *
     * @param parameters by their names, which begin with the guard's kind
     */
    record Condition(String jpql, Map<String, Object> parameters) {

        public Condition {
            parameters = Map.copyOf(parameters);
        }
    }

    /**
     * Holds these until the transaction ends, in an order of the room's own. What happens to payments is told to their
     * rooms: their payments are held already then, and their pools not yet.
     */
    void hold(Collection<String> references);

    /** Whether something ties the caller to the organisation itself, whatever is or is not on its way to it. */
    boolean ties(OrganisationId organisation, Caller caller);

    /** Where this caller, who may know of the reference, reads more: a path within the application, or null for nowhere. */
    String link(String reference, Caller caller);
}
