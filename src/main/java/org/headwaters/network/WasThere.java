package org.headwaters.network;

import java.util.Set;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Published;

/**
 * Who of one partner was at a meeting.
 *
 * @param others how many more whom the network does not know by name
 */
@Published
public record WasThere(OrganisationId partner, Set<PersonId> people, int others) {

    public WasThere {
        people = Set.copyOf(people);
    }
}
