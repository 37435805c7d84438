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
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/** One cause drives another: which way, how strongly, and in a few words how. */
@Entity
@Table(name = "cause_link")
public class CauseLink extends Aggregate {
    static final int LONGEST_NOTE = 400;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "from_id", updatable = false)
    private Cause from;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "to_id", updatable = false)
    private Cause to;

    @Enumerated(EnumType.STRING)
    private Polarity polarity;

    @Enumerated(EnumType.STRING)
    private Strength strength;

    private String note;

    @Column(name = "ended_at")
    private Instant endedAt;

    /** What more of the first leads to in the second. */
    public enum Polarity {
        MORE,
        LESS
    }

    /** How much of the second the first explains, as people judge it. */
    public enum Strength {
        WEAK,
        MEDIUM,
        STRONG
    }

    protected CauseLink() {}

    CauseLink(Cause from, Cause to, Polarity polarity, Strength strength, String note) {
        this.from = Objects.requireNonNull(from);
        this.to = Objects.requireNonNull(to);
        if (from.isSameAs(to)) {
            throw new Refusal("challenges.refused.drive.self");
        }
        say(polarity, strength, note);
    }

    /** Says it anew, also after it was taken out. */
    void say(Polarity way, Strength force, String words) {
        if (way == null || force == null) {
            throw new Refusal("challenges.refused.drive.how");
        }
        polarity = way;
        strength = force;
        note = Typed.line(words, LONGEST_NOTE).strip();
        endedAt = null;
    }

    void end(Instant at) {
        endedAt = Objects.requireNonNull(at);
    }

    void requireSeenAs(long version) {
        requireSeen(version);
    }

    boolean isBetween(Cause one, Cause other) {
        return getFrom().isSameAs(one) && getTo().isSameAs(other);
    }

    /** How it reads in the trail. */
    String said() {
        return getTo().getTitle() + ": " + getPolarity() + ", " + getStrength()
                + (getNote().isEmpty() ? "" : ", " + getNote());
    }

    public Cause getFrom() {
        return from;
    }

    public Cause getTo() {
        return to;
    }

    public Polarity getPolarity() {
        return polarity;
    }

    public Strength getStrength() {
        return strength;
    }

    public String getNote() {
        return note;
    }

    public boolean isEnded() {
        return endedAt != null;
    }
}
