package org.headwaters.challenges;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Aggregate;

/** A partner works on a cause: how far it is, and in a few words with what. */
@Entity
@Table(name = "cause_work")
public class CauseWork extends Aggregate {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "cause_id")
    private Cause cause;

    @Column(name = "organisation_id")
    private long organisation;

    @Enumerated(EnumType.STRING)
    private Depth depth;

    private String what;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected CauseWork() {}

    CauseWork(Cause cause, OrganisationId organisation, Depth depth, String what) {
        this.cause = Objects.requireNonNull(cause);
        this.organisation = organisation.value();
        this.depth = Objects.requireNonNull(depth);
        this.what = Objects.requireNonNull(what);
    }

    /** Says it anew, also after it had ended. */
    void say(Depth now, String line) {
        depth = Objects.requireNonNull(now);
        what = Objects.requireNonNull(line);
        endedAt = null;
    }

    void end(Instant at) {
        endedAt = Objects.requireNonNull(at);
    }

    /** How it reads in the trail. */
    String said() {
        return getDepth() + ": " + getWhat();
    }

    public boolean isEnded() {
        return endedAt != null;
    }

    public Cause getCause() {
        return cause;
    }

    OrganisationId organisation() {
        return new OrganisationId(getOrganisation());
    }

    public long getOrganisation() {
        return organisation;
    }

    public Depth getDepth() {
        return depth;
    }

    public String getWhat() {
        return what;
    }

    /** How far a partner is with a cause. */
    public enum Depth {
        EXPLORING,
        WORKING,
        IMPLEMENTING
    }
}
