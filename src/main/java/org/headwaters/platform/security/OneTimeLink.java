package org.headwaters.platform.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.Refusal;

/** A link that stands in for a password once. Only the hash of its secret is kept: the database opens no door. */
@Entity
@Table(name = "one_time_link")
public class OneTimeLink extends Aggregate {
    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    /** Null for the link that makes the first administrator. */
    @ManyToOne
    private Account account;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    /** Why the link was made and how long it lives. */
    public enum Purpose {
        INVITE(Duration.ofDays(7)),
        FORGOT(Duration.ofHours(1)),
        FIRST(Duration.ofHours(24));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }

        Duration life() {
            return life;
        }
    }

    protected OneTimeLink() {}

    OneTimeLink(Purpose purpose, Account account, String tokenHash, Instant at) {
        this.purpose = purpose;
        this.account = account;
        this.tokenHash = tokenHash;
        this.madeAt = at;
        this.expiresAt = at.plus(purpose.life());
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public Account getAccount() {
        return account;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }

    /** Alike for used, outlived and closed: whoever holds a dead link needs a new one, whatever killed it. */
    void use(Instant at) {
        requireOpen(at);
        usedAt = at;
    }

    void requireOpen(Instant at) {
        if (usedAt != null || !at.isBefore(expiresAt) || account != null && account.isDisabled()) {
            throw new Refusal("platform.security.refused.link");
        }
    }
}
