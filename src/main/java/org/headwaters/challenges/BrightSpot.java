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
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;

/** Somebody for whom a cause already goes the right way, with what shows it. */
@Entity
@Table(name = "bright_spot")
public class BrightSpot extends Aggregate {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "cause_id", updatable = false)
    private Cause cause;

    private String who;
    private String place;
    private String what;
    private String evidence;
    private String link;

    @Enumerated(EnumType.STRING)
    private SpotState state;

    @Column(name = "suggested_by", updatable = false)
    private Long suggestedBy;

    @Column(name = "organisation_id")
    private Long organisation;

    @Column(name = "suggested_at", updatable = false)
    private Instant suggestedAt;

    @Column(name = "settled_by")
    private Long settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    private String reason;

    protected BrightSpot() {}

    /**
     * @param organisation for which it is suggested; null for the backbone
     * @param read whether whoever adds it would be the one to read it: then it is shown at once
     */
    BrightSpot(Cause cause, SpotText text, PersonId by, OrganisationId organisation, boolean read, Instant at) {
        this.cause = Objects.requireNonNull(cause);
        this.who = text.who();
        this.place = text.place();
        this.what = text.what();
        this.evidence = text.evidence();
        this.link = text.link();
        this.state = read ? SpotState.SHOWN : SpotState.SUGGESTED;
        this.suggestedBy = by.value();
        this.organisation = organisation == null ? null : organisation.value();
        this.suggestedAt = Objects.requireNonNull(at);
    }

    void make(SpotMove move, String why, PersonId by, Instant at) {
        if (move.needsReason() && why == null) {
            throw new Refusal("challenges.refused.reason");
        }
        state = move.from(state);
        reason = why;
        settledBy = by.value();
        settledAt = at;
    }

    void requireSeenAs(long version) {
        requireSeen(version);
    }

    SpotText text() {
        return new SpotText(getWho(), getPlace(), getWhat(), getEvidence(), getLink());
    }

    public Cause getCause() {
        return cause;
    }

    public String getWho() {
        return who;
    }

    public String getPlace() {
        return place;
    }

    public String getWhat() {
        return what;
    }

    public String getEvidence() {
        return evidence;
    }

    /** Null for none. */
    public String getLink() {
        return link;
    }

    public SpotState getState() {
        return state;
    }

    public PersonId getSuggestedBy() {
        return suggestedBy == null ? null : new PersonId(suggestedBy);
    }

    public OrganisationId getOrganisation() {
        return organisation == null ? null : new OrganisationId(organisation);
    }

    public Instant getSuggestedAt() {
        return suggestedAt;
    }

    public String getReason() {
        return reason;
    }
}
