package org.headwaters.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;

/** A partner asked the backbone to ring later. Until that day the list says so; the call of the year is still owed. */
@Entity
@Table(name = "call_wait")
public class CallWait extends Aggregate {
    /** Days for which somebody can ask to wait; whoever is not heard for longer is not heard this year. */
    static final int LONGEST = 90;

    private static final int WORDS = 120;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Column(updatable = false)
    private String words;

    @Column(name = "until_day", updatable = false)
    private LocalDate until;

    @Column(name = "noted_by", updatable = false)
    private long notedBy;

    @Column(name = "noted_at", updatable = false)
    private Instant notedAt;

    protected CallWait() {}

    CallWait(Organisation organisation, Asked asked, PersonId by, Instant at, LocalDate today) {
        if (asked.until() == null
                || !asked.until().isAfter(today)
                || asked.until().isAfter(today.plusDays(LONGEST))) {
            throw new Refusal("network.refused.wait.day", LONGEST);
        }
        this.organisation = Objects.requireNonNull(organisation);
        this.words = Words.required("wait", asked.words(), WORDS);
        this.until = asked.until();
        this.notedBy = by.value();
        this.notedAt = Objects.requireNonNull(at);
    }

    void passTo(Organisation survivor) {
        organisation = survivor;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    /** Until when, as the list says it: “exams end”. */
    public String getWords() {
        return words;
    }

    /** The day from which on it may be rung again. */
    public LocalDate getUntil() {
        return until;
    }

    public Instant getNotedAt() {
        return notedAt;
    }

    /** What the partner asked for. */
    public record Asked(LocalDate until, String words) {}
}
