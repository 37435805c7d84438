package org.headwaters.reviews;

import java.util.Set;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Published;
import org.headwaters.platform.SubjectRef;

/**
 * What one person must keep away from, so that a room can leave it out of a list within its own query: every case of
 * these organisations, the cases with these references, and every case on which the person or one of these others stands or
 * that serves one of these things.
 */
@Published
public record KeptAway(
        PersonId person,
        Set<OrganisationId> organisations,
        Set<String> references,
        Set<PersonId> others,
        Set<SubjectRef> serves) {

    public KeptAway {
        organisations = Set.copyOf(organisations);
        references = Set.copyOf(references);
        others = Set.copyOf(others);
        serves = Set.copyOf(serves);
    }
}
