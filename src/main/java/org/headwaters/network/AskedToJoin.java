package org.headwaters.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.Refusal;

/** Somebody outside asks for an organisation; it counts once the mailed link has shown that the address is real. */
@Entity
@Table(name = "asked_to_join")
public class AskedToJoin extends Aggregate {
    /** How long the mailed link works. */
    static final Duration LIFE = Duration.ofDays(7);

    @Column(name = "token_hash")
    private String tokenHash;

    private String name;
    private String place;
    private String sector;

    @Column(name = "contact_name")
    private String contactName;

    private String email;
    private String why;
    private String address;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected AskedToJoin() {}

    AskedToJoin(NewCandidate asked, String tokenHash, String address, Instant at) {
        this.tokenHash = tokenHash;
        this.name = asked.name();
        this.place = asked.place();
        this.sector = asked.sector();
        this.contactName = asked.contactName();
        this.email = asked.email();
        this.why = asked.why();
        this.address = address;
        this.askedAt = at;
    }

    void requireOpen(Instant at) {
        if (confirmedAt != null || at.isAfter(askedAt.plus(LIFE))) {
            throw new Refusal("network.refused.link");
        }
    }

    NewCandidate confirm(Instant at) {
        requireOpen(at);
        confirmedAt = at;
        return candidate();
    }

    NewCandidate candidate() {
        return new NewCandidate(name, place, sector, contactName, email, why);
    }

    public Instant getAskedAt() {
        return askedAt;
    }
}
