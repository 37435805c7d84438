package org.headwaters.platform;

import java.time.ZoneId;
import java.util.List;

/**
 * What sign-in has to ask of the register of people, which belongs to the network: enter somebody who was invited, and
 * change what people may change about themselves. Called inside the caller's transaction.
 */
@Published
public interface PersonRegister {

    /** The person with this e-mail address, entered now under this name where the network does not know it yet. */
    PersonId enter(String name, String email, ZoneId zone);

    void rename(PersonId person, String name);

    void moveTo(PersonId person, ZoneId zone);

    /** For whom the person acts today, one line each as people read it: <em>Larkmoor Schools Trust, member</em>. */
    List<String> affiliationsOf(PersonId person);
}
