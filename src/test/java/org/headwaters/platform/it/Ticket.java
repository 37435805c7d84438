package org.headwaters.platform.it;

import java.util.List;
import java.util.concurrent.Callable;
import org.headwaters.platform.PersonId;

/** One deed to be done by somebody in a request of its own, and how it ended. */
final class Ticket<T> {
    final PersonId person;
    final List<String> roles;
    private final Callable<T> body;
    private T result;
    private Throwable failure = new IllegalStateException("The request never ran the body");

    Ticket(PersonId person, List<String> roles, Callable<T> body) {
        this.person = person;
        this.roles = roles;
        this.body = body;
    }

    void run() {
        try {
            result = body.call();
            failure = null;
        } catch (Throwable thrown) {
            failure = thrown;
        }
    }

    T result() throws Exception {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure != null) {
            throw (Exception) failure;
        }
        return result;
    }
}
