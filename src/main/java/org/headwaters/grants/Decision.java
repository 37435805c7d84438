package org.headwaters.grants;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonId;

/** What an approver decided, when, and since when its applicants know. */
@Embeddable
public class Decision {
    @Column(name = "awarded_minor")
    private Long awardedMinor;

    @Column(name = "decided_by")
    private Long by;

    @Column(name = "decided_at")
    private Instant at;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    protected Decision() {}

    /** @param awarded null for a decline */
    Decision(Money awarded, Act act) {
        this.awardedMinor = awarded == null ? null : awarded.minor();
        this.by = act.who().value();
        this.at = act.at();
    }

    void told(Instant when) {
        toldAt = when;
    }

    /** Every partner agreed to the award: from now on it stands. */
    void accepted(Instant when) {
        acceptedAt = when;
    }

    boolean isAccepted() {
        return acceptedAt != null;
    }

    /** The awarded amount in minor units, null for a decline. */
    public Long getAwardedMinor() {
        return awardedMinor;
    }

    public PersonId getBy() {
        return by == null ? null : new PersonId(by);
    }

    public Instant getAt() {
        return at;
    }

    public Instant getToldAt() {
        return toldAt;
    }
}
