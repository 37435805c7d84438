package org.headwaters.network;

/**
 * Somebody who gives what is looked for. It names the need, so it is only for the seeker's own people and the backbone.
 *
 * @param fit how well both go together, for the order alone
 */
public record Suggestion(OrganisationCard giver, long needId, String need, long offerId, String offer, int fit) {

    /** Of whoever gives. */
    public String name() {
        return giver.name();
    }
}
