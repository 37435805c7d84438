package org.headwaters.network;

import java.util.List;
import org.headwaters.platform.Published;

/**
 * These are about to be merged, and none of them is held yet. Fired within the transaction: a room that holds rows of its own
 * before it asks for an organisation holds them now, by their numbers, so that nobody waits for the other for ever.
 */
@Published
public record OrganisationsToMerge(List<OrganisationId> organisations) {
    public OrganisationsToMerge {
        organisations = List.copyOf(organisations);
    }
}
