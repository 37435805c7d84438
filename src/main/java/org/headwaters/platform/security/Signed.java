package org.headwaters.platform.security;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Published;

/**
 * Somebody who came through the gate, as the session keeps it: small, serialisable, and checked against the account's
 * stamp at each request.
 *
 * @param csrf the session's secret that every writing request outside Faces must bring along
 * @param since when the person proved who it is; the absolute limit counts from here
 */
@Published
public record Signed(
        PersonId person,
        String email,
        String name,
        Set<String> roles,
        ZoneId zone,
        long stamp,
        String csrf,
        Instant since)
        implements Serializable {

    /** Name of the session and request attribute that holds it. */
    public static final String KEY = "org.headwaters.signed";

    public Signed {
        roles = Set.copyOf(roles);
    }

    /** The same, but begun then. */
    Signed begun(Instant then) {
        return new Signed(person, email, name, roles, zone, stamp, csrf, then);
    }
}
