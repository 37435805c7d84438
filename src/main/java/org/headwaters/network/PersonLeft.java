package org.headwaters.network;

import org.headwaters.platform.PersonId;
import org.headwaters.platform.Published;

/**
 * Somebody no longer acts for an organisation in any part. What he or she had in hand there passes on.
 *
 * @param intrapreneur who carries the network there now; null where nobody does
 */
@Published
public record PersonLeft(PersonId person, OrganisationId organisation, PersonId intrapreneur) {}
