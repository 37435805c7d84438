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
import org.headwaters.platform.text.Typed;

/** What somebody found and suggests for a brief: open until the backbone takes it in or says why not. */
@Entity
@Table(name = "brief_note")
public class BriefNote extends Aggregate {
    static final int LONGEST = 2000;
    static final int LONGEST_SOURCE = 400;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "cause_id", updatable = false)
    private Cause cause;

    @Column(updatable = false)
    private String content;

    @Column(updatable = false)
    private String source;

    @Column(name = "suggested_by", updatable = false)
    private long suggestedBy;

    @Column(name = "organisation_id")
    private Long organisation;

    @Column(name = "suggested_at", updatable = false)
    private Instant suggestedAt;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    @Column(name = "settled_by")
    private Long settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    private String reason;

    /** Whether it was settled, and how. */
    public enum State {
        OPEN,
        TAKEN,
        LEFT_OUT
    }

    protected BriefNote() {}

    /** @param organisation for which it is suggested, null for none */
    BriefNote(Cause cause, String text, String source, PersonId by, OrganisationId organisation, Instant at) {
        this.cause = Objects.requireNonNull(cause);
        this.content = Typed.text(text, LONGEST).strip();
        this.source = Typed.line(source, LONGEST_SOURCE).strip();
        if (this.content.isEmpty()) {
            throw new Refusal("challenges.refused.note.empty");
        }
        this.suggestedBy = by.value();
        this.organisation = organisation == null ? null : organisation.value();
        this.suggestedAt = Objects.requireNonNull(at);
    }

    void take(PersonId by, Instant at) {
        settle(State.TAKEN, null, by, at);
    }

    void leaveOut(String why, PersonId by, Instant at) {
        if (why == null) {
            throw new Refusal("challenges.refused.reason");
        }
        settle(State.LEFT_OUT, why, by, at);
    }

    private void settle(State now, String why, PersonId by, Instant at) {
        if (state != State.OPEN) {
            throw new Refusal("challenges.refused.settled");
        }
        state = now;
        reason = why;
        settledBy = by.value();
        settledAt = at;
    }

    public Cause getCause() {
        return cause;
    }

    public String getContent() {
        return content;
    }

    /** Where it comes from, with a link or without; empty for nothing. */
    public String getSource() {
        return source;
    }

    public PersonId getSuggestedBy() {
        return new PersonId(suggestedBy);
    }

    public OrganisationId getOrganisation() {
        return organisation == null ? null : new OrganisationId(organisation);
    }

    public Instant getSuggestedAt() {
        return suggestedAt;
    }

    public State getState() {
        return state;
    }

    public String getReason() {
        return reason;
    }
}
