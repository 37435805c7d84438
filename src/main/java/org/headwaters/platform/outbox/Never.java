package org.headwaters.platform.outbox;

import org.headwaters.platform.Published;

/** Thrown by a handler when trying again cannot help: there is no such address. The outbox gives it up at once. */
@Published
public class Never extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Never(String why, Throwable cause) {
        super(why, cause);
    }
}
