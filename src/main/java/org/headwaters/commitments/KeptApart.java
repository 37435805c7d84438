package org.headwaters.commitments;

import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.headwaters.reviews.KeptAway;

/**
 * Leaves the promises that a reader must keep away from out of a query, so that none of them is shown or counted, or takes
 * the place of another.
 *
 * @param conditions to be put behind the query's own
 */
record KeptApart(String conditions, Map<String, Object> parameters) {
    private static final String STANDS = " and (%1$s.%2$s is null or %1$s.%2$s not in :people)";

    private static final String AGREED = " and not exists (select agreed from CommitmentShare agreed where"
            + " agreed.commitment = %1$s and agreed.until is null and agreed.agreedBy in :people)";

    private static final String NAMED = " and %1$s.reference not in :references";

    /** @param promise how the query calls it, {@code c} or {@code r.commitment} */
    static KeptApart of(KeptAway away, String promise) {
        var conditions = new StringBuilder();
        var parameters = new HashMap<String, Object>();
        if (!away.organisations().isEmpty()) {
            conditions.append(" and not ").append(Commitments.carried(promise, "organisations"));
            parameters.put(
                    "organisations",
                    away.organisations().stream().map(OrganisationId::value).toList());
        }
        Stream.of("startedBy", "submittedBy", "coachId")
                .map(stands -> STANDS.formatted(promise, stands))
                .forEach(conditions::append);
        conditions.append(AGREED.formatted(promise));
        parameters.put(
                "people",
                Stream.concat(Stream.of(away.person()), away.others().stream())
                        .map(PersonId::value)
                        .toList());
        if (!away.references().isEmpty()) {
            conditions.append(NAMED.formatted(promise));
            parameters.put("references", away.references());
        }
        return new KeptApart(conditions.toString(), parameters);
    }

    /** The query with what its conditions ask for. */
    <T> TypedQuery<T> in(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
