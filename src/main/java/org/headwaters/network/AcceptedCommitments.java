package org.headwaters.network;

import org.headwaters.platform.Published;

/**
 * Whether an organisation has promised something that was accepted. The room of commitments answers; the network asks at
 * every door that leads to membership, within the transaction that opens it.
 */
@Published
public interface AcceptedCommitments {

    /** True where at least one commitment of the organisation was accepted, whatever became of it. */
    boolean anyOf(OrganisationId organisation);
}
