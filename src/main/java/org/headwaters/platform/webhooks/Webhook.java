package org.headwaters.platform.webhooks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;

/** One address that hears of some kinds of news. */
@Entity
@Table(name = "webhook")
class Webhook extends Aggregate {
    @Column(updatable = false)
    private String address;

    @Column(updatable = false)
    private String secret;

    @Column(updatable = false)
    private String kinds;

    @Column(name = "made_by", updatable = false)
    private long madeBy;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "paused_at")
    private Instant pausedAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected Webhook() {}

    Webhook(String address, String secret, Collection<String> kinds, PersonId by, Instant at) {
        this.address = address;
        this.secret = secret;
        this.kinds = String.join(" ", new TreeSet<>(kinds));
        this.madeBy = by.value();
        this.madeAt = at;
    }

    /** Nothing is sent from now on; a second click changes nothing. */
    void pause(Instant at) {
        pausedAt = pausedAt == null ? at : pausedAt;
    }

    void resume() {
        pausedAt = null;
    }

    /** It stays for what was sent to it, and hears nothing more. */
    void remove(Instant at) {
        removedAt = removedAt == null ? at : removedAt;
    }

    String getAddress() {
        return address;
    }

    String getSecret() {
        return secret;
    }

    List<String> getKinds() {
        return List.of(kinds.split(" "));
    }

    Instant getMadeAt() {
        return madeAt;
    }

    boolean isPaused() {
        return pausedAt != null;
    }

    boolean isRemoved() {
        return removedAt != null;
    }
}
