package org.headwaters.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import org.headwaters.platform.PersonId;

/** Opens accounts for tests, all with one password that is worked out once: each would cost as much as a sign-in. */
@ApplicationScoped
public class Doorkeeper {
    public static final String PASSWORD = "cast on the server";

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    private String hash;

    public void open(PersonId person, String name, String email, Collection<String> roles) {
        accounts.added(person, name, email, roles).rehash(hash());
    }

    private synchronized String hash() {
        if (hash == null) {
            hash = passwords.hash(PASSWORD);
        }
        return hash;
    }
}
