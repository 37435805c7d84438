package org.headwaters.platform.outbox;

import java.io.Serializable;
import java.time.Instant;

/**
 * One row of the outbox as administrators see it.
 *
 * @param error why the last try failed, null when none did
 * @param dueAt when it is tried next, if it waits
 * @param doneAt when it was carried out, null before
 */
public record Parcel(
        long id,
        String kind,
        String key,
        String json,
        Standing standing,
        int tries,
        String error,
        Instant postedAt,
        Instant dueAt,
        Instant doneAt)
        implements Serializable {

    /** Where it stands, in an administrator's terms. */
    public enum Standing {
        WAITING,
        TRYING_AGAIN,
        DONE,
        GIVEN_UP
    }
}
