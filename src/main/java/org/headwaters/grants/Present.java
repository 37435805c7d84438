package org.headwaters.grants;

import java.io.Serializable;
import java.util.Set;
import org.headwaters.platform.PersonId;

/**
 * Who is there of one partner.
 *
 * @param partner the organisation's reference
 * @param others how many more whom the network does not know by name
 */
public record Present(String partner, Set<PersonId> people, int others) implements Serializable {

    public Present {
        people = Set.copyOf(people);
    }
}
