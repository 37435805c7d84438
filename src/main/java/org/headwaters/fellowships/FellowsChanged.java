package org.headwaters.fellowships;

import org.headwaters.platform.PersonId;

/**
 * Who is in a team, or leads it, is otherwise than it was.
 *
 * @param what {@code joined}, {@code went}, {@code led} or {@code partnerWent}
 * @param name of the person or the partner
 * @param who did it; hears nothing of it
 */
record FellowsChanged(String team, String what, String name, String why, PersonId who, long version) {}
