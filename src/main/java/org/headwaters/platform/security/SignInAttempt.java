package org.headwaters.platform.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.headwaters.platform.Aggregate;

/** One try at the door, noted before anything is computed and taken back when it succeeds. */
@Entity
@Table(name = "sign_in_attempt")
public class SignInAttempt extends Aggregate {
    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String account;

    private String address;

    @Column(name = "tried_at")
    private Instant triedAt;

    /** What was tried: a password, to have a link mailed, to ask as a stranger for a place in the network, a personal link. */
    public enum Kind {
        SIGN_IN,
        FORGOT,
        JOIN,
        LINK
    }

    protected SignInAttempt() {}

    SignInAttempt(Kind kind, String account, String address, Instant at) {
        this.kind = kind;
        this.account = account;
        this.address = address;
        this.triedAt = at;
    }
}
