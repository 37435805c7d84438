package org.headwaters.grants;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * The time left to what we promised.
 *
 * @param due when the promise ends
 * @param paused it is with its applicants, and our clock stands still
 * @param late over, or less than a day left
 * @param used minutes of the promised time that are gone
 * @param of minutes that were promised
 */
public record TimeLeft(Instant due, boolean paused, boolean late, long used, long of) implements Serializable {
    private static final Duration PRESSING = Duration.ofHours(24);

    static TimeLeft of(Instant submitted, Instant due, Instant pausedSince, Instant now) {
        if (due == null || submitted == null) {
            return null;
        }
        var at = pausedSince == null ? now : pausedSince;
        var paused = pausedSince != null;
        return new TimeLeft(
                due,
                paused,
                !paused && now.plus(PRESSING).isAfter(due),
                Math.max(0, Duration.between(submitted, at).toMinutes()),
                Math.max(1, Duration.between(submitted, due).toMinutes()));
    }

    /** The style sheet's word. */
    public String state() {
        return paused ? "paused" : late ? "late" : "";
    }
}
