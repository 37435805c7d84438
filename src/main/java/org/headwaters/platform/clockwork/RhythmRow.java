package org.headwaters.platform.clockwork;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.headwaters.platform.Aggregate;

/** When one rhythm beats next, and how its last beat went. */
@Entity
@Table(name = "rhythm")
class RhythmRow extends Aggregate {
    private static final Duration AFTER_A_FAILURE = Duration.ofMinutes(1);

    @Column(updatable = false)
    private String name;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "ran_at")
    private Instant ranAt;

    @Column(name = "last_error")
    private String lastError;

    protected RhythmRow() {}

    RhythmRow(String name, Instant now) {
        this.name = name;
        dueAt = now;
    }

    boolean isDue(Instant now) {
        return !dueAt.isAfter(now);
    }

    void ran(Instant now, Duration every) {
        ranAt = now;
        dueAt = now.plus(every);
        lastError = null;
    }

    /** Waits a minute at least, so that a rhythm of seconds does not fill the log with its trouble. */
    void failed(Instant now, Duration every, String error) {
        ranAt = now;
        dueAt = now.plus(every.compareTo(AFTER_A_FAILURE) < 0 ? AFTER_A_FAILURE : every);
        lastError = error.length() > 500 ? error.substring(0, 500) : error;
    }

    String getName() {
        return name;
    }

    Instant getDueAt() {
        return dueAt;
    }

    Instant getRanAt() {
        return ranAt;
    }

    String getLastError() {
        return lastError;
    }
}
