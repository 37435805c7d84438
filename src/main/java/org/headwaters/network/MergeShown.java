package org.headwaters.network;

import java.util.List;

/**
 * Two organisations beside each other, before the first lives on in the second.
 *
 * @param into null until one is chosen
 * @param found partners and others with the words looked for
 */
public record MergeShown(Side merged, Side into, List<OrganisationCard> found) {

    /** One of the two. */
    public record Side(OrganisationCard card, Standing standing, String registered, List<String> people) {
        public Side {
            people = List.copyOf(people);
        }
    }
}
