package org.headwaters.platform;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;

/**
 * How the people the network knows are called and reached. The platform owns the question, the network's directory
 * answers it, so that history, audit and mail can name a person without knowing the network.
 */
@Published
public interface PersonNames {

    /** The name as others see it; an empty text for someone unknown. */
    String nameOf(PersonId person);

    /** The same for many at once, in one statement; unknown people are left out. */
    Map<PersonId, String> namesOf(Collection<PersonId> people);

    /** Where mail reaches the person; an empty text for someone unknown. */
    String emailOf(PersonId person);

    /** Where the person's clock hangs; the network's own zone for someone unknown. */
    ZoneId zoneOf(PersonId person);
}
