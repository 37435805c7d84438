package org.headwaters.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.headwaters.platform.PersonId;

/**
 * The sessions of signed-in people on this server, so that closing an account ends them in the same moment. What other
 * servers hold ends with its next request, by the stamp.
 */
@ApplicationScoped
class Sessions {
    private final Map<PersonId, Map<String, HttpSession>> open = new ConcurrentHashMap<>();

    void opened(Signed signed, HttpSession session) {
        open.computeIfAbsent(signed.person(), p -> new ConcurrentHashMap<>()).put(signed.csrf(), session);
    }

    void closed(Signed signed) {
        open.computeIfPresent(signed.person(), (p, theirs) -> {
            theirs.remove(signed.csrf());
            return theirs.isEmpty() ? null : theirs;
        });
    }

    void endAll(PersonId person) {
        Map.copyOf(open.getOrDefault(person, Map.of())).values().forEach(this::end);
    }

    void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException alreadyOver) {
            // Two requests of one session may find out at the same time that it has to end.
        }
    }
}
