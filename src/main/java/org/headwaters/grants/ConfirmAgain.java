package org.headwaters.grants;

import java.util.Set;
import org.headwaters.platform.PersonId;

/**
 * A returned application asks for another sum, or for another partner, than these had confirmed. It made no move.
 *
 * @param asked who had confirmed it before
 */
record ConfirmAgain(Step step, Set<PersonId> asked) {}
