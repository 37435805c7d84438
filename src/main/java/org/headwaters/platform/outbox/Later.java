package org.headwaters.platform.outbox;

import org.headwaters.platform.Published;

/**
 * Thrown by a handler whose other side is away as a whole: this one is tried later, and the rest of its kind wait for the
 * next round instead of meeting the same closed door one by one.
 */
@Published
public class Later extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Later(String why, Throwable cause) {
        super(why, cause);
    }
}
