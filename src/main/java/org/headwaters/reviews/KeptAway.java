package org.headwaters.reviews;

import java.util.Set;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Published;

/**
 * What one person must keep away from, so that a room can leave it out of a list within its own query: every case of
 * these organisations, the cases with these references, and every case that names the person.
 */
@Published
public record KeptAway(PersonId person, Set<OrganisationId> organisations, Set<String> references) {

    public KeptAway {
        organisations = Set.copyOf(organisations);
        references = Set.copyOf(references);
    }
}
