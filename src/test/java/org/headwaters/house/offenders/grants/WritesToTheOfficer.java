package org.headwaters.house.offenders.grants;

import org.headwaters.platform.PersonId;
import org.headwaters.platform.mail.Mail;

public class WritesToTheOfficer {
    public Mail write(InHandOfSomebody one) {
        return new Mail(one.getOfficer(), "subject", "body", "why", "/link");
    }

    /** Has somebody who takes care of it. */
    public interface InHandOfSomebody {
        PersonId getOfficer();
    }
}
