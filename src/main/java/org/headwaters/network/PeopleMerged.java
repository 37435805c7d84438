package org.headwaters.network;

import org.headwaters.platform.PersonId;
import org.headwaters.platform.Published;

/** Two entries were one person. Fired within the transaction: what waits for the first waits for the second from now on. */
@Published
public record PeopleMerged(PersonId merged, PersonId survivor) {}
