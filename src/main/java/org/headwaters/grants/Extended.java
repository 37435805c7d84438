package org.headwaters.grants;

import java.time.Instant;
import org.headwaters.platform.PersonId;

/**
 * One application may be submitted later than the others; it did not move, so this is no {@link GrantEvent}.
 *
 * @param version the application's version before it
 */
record Extended(String reference, PersonId by, Instant at, Instant until, String why, long version) {}
