package org.headwaters.platform;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/** Whoever made the current request. Workflows and desks inject it; tests give their own. */
@Published
public interface Caller {

    boolean isSignedIn();

    /** The person signed in; {@link NotFound} when nobody is, since to a stranger nothing personal exists. */
    PersonId person();

    /** The person's name as others see it, empty for a stranger. */
    String name();

    Set<String> roles();

    default boolean is(String role) {
        return roles().contains(role);
    }

    /** Where the reader's clock hangs; the network's zone for a stranger. */
    ZoneId zone();

    Locale locale();

    /** The address the request came from, for the audit trail; empty outside a request. */
    String address();
}
