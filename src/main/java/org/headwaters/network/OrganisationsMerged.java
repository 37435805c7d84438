package org.headwaters.network;

import org.headwaters.platform.Published;

/**
 * One organisation lives on in another from now on. Fired within the transaction: each room passes on what is still to be
 * done or counted, and leaves what is history where it is.
 */
@Published
public record OrganisationsMerged(OrganisationId merged, OrganisationId survivor) {}
