package org.headwaters.platform.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.headwaters.platform.Aggregate;

/** One thing to carry out, its tries and its end. */
@Entity
@Table(name = "outbox")
class OutboxRow extends Aggregate {
    /** Seconds to wait after each failed try; then {@link #LONGEST} again and again until {@link #MOST_TRIES}. */
    static final List<Integer> WAITS = List.of(10, 30, 120, 600, 1800);

    static final Duration LONGEST = Duration.ofHours(1);
    static final int MOST_TRIES = 48;

    enum State {
        WAITING,
        DONE,
        GIVEN_UP
    }

    @Column(updatable = false)
    private String kind;

    @Column(name = "post_key", updatable = false)
    private String postKey;

    private String body;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private int attempts;

    @Column(name = "last_error")
    private String lastError;

    @Column(name = "posted_at", updatable = false)
    private Instant postedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "done_at")
    private Instant doneAt;

    protected OutboxRow() {}

    OutboxRow(String kind, String key, String body, Instant now) {
        this.kind = kind;
        postKey = key;
        this.body = body;
        postedAt = now;
        dueAt = now;
    }

    /** @param remains what is still needed of the body */
    void done(String remains, Instant now) {
        state = State.DONE;
        body = remains;
        attempts++;
        doneAt = now;
        lastError = null;
    }

    void giveUp(String error) {
        attempts++;
        lastError = cut(error);
        state = State.GIVEN_UP;
    }

    void failed(String error, Instant now) {
        if (attempts + 1 >= MOST_TRIES) {
            giveUp(error);
        } else {
            attempts++;
            lastError = cut(error);
            dueAt = now.plus(attempts <= WAITS.size() ? Duration.ofSeconds(WAITS.get(attempts - 1)) : LONGEST);
        }
    }

    private static String cut(String error) {
        return error.length() > 500 ? error.substring(0, 500) : error;
    }

    void tryAgain(Instant now) {
        if (state != State.DONE) {
            state = State.WAITING;
            attempts = 0;
            dueAt = now;
        }
    }

    String getKind() {
        return kind;
    }

    String getKey() {
        return postKey;
    }

    String getBody() {
        return body;
    }

    State getState() {
        return state;
    }

    int getAttempts() {
        return attempts;
    }

    String getLastError() {
        return lastError;
    }

    Instant getPostedAt() {
        return postedAt;
    }

    Instant getDueAt() {
        return dueAt;
    }

    Instant getDoneAt() {
        return doneAt;
    }
}
