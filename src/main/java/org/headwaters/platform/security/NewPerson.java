package org.headwaters.platform.security;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.headwaters.platform.Refusal;

/** Somebody new, as typed: a name, an address, a zone. */
public record NewPerson(String name, String email, ZoneId zone) {

    /** @param zone an IANA zone's name */
    public static NewPerson typed(String name, String email, String zone) {
        try {
            return new NewPerson(name, email, ZoneId.of(zone));
        } catch (DateTimeException | NullPointerException unknown) {
            throw new Refusal("platform.security.refused.zone");
        }
    }

    public NewPerson {
        name = name == null ? "" : name.strip();
        email = Account.canonical(email);
        if (name.isEmpty()) {
            throw new Refusal("platform.security.refused.name");
        }
        if (!email.matches("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]+") || email.length() > 254) {
            throw new Refusal("platform.security.refused.email");
        }
    }
}
