package org.headwaters.grants;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.headwaters.funds.PoolId;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.Money;
import org.headwaters.platform.Refusal;
import org.headwaters.reviews.RubricId;

/**
 * An offer of grants: what for, how much, until when, and what we promise in return. Its state follows from its dates.
 * The questions lie in numbered {@link CallForm}s, frozen once they are published.
 */
@Entity
public class Call extends Aggregate {
    private static final int ROUNDS = 3;

    private String reference;
    private String title;
    private String purpose;
    private String rules;
    private String eligible;

    @Column(name = "pool_id")
    private long poolId;

    @Column(name = "rubric_id")
    private long rubricId;

    private String currency;

    @Column(name = "smallest_minor")
    private long smallestMinor;

    @Column(name = "largest_minor")
    private long largestMinor;

    @Column(name = "fast_lane_minor")
    private long fastLaneMinor;

    @Column(name = "fast_lane_bar")
    private int fastLaneBar;

    @Column(name = "reviews_needed")
    private int reviewsNeeded;

    private boolean blind;
    private boolean attachments;

    @Enumerated(STRING)
    private Rhythm rhythm;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    private String zone;

    @Column(name = "grace_minutes")
    private int graceMinutes;

    @Column(name = "batch_days")
    private int batchDays;

    @Column(name = "word_days")
    private int wordDays;

    @Column(name = "decision_days")
    private int decisionDays;

    @Column(name = "money_days")
    private int moneyDays;

    @Column(name = "published_at")
    private Instant publishedAt;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "copied_from")
    private Call copiedFrom;

    protected Call() {}

    /** A new call, not published, with terms of its own. */
    Call(String reference, CallTerms terms, Call copiedFrom) {
        this.reference = reference;
        this.copiedFrom = copiedFrom;
        write(terms);
    }

    /**
     * Changes the terms. Once published, what applicants rely on stays: the money, the rubric, the opening, who is
     * named to whom, and a deadline that may only move later.
     */
    void change(CallTerms terms, long seenVersion) {
        requireSeen(seenVersion);
        if (publishedAt != null && !keepsItsWord(terms)) {
            throw new Refusal("grants.refused.call.published");
        }
        write(terms);
    }

    private boolean keepsItsWord(CallTerms terms) {
        var sooner = terms.closesAt() != null
                && (closesAt == null || terms.deadline().isBefore(deadline(null).last()));
        return terms.pool().equals(getPool())
                && terms.rubric().equals(getRubric())
                && terms.smallest().equals(smallest())
                && !largest().isMoreThan(terms.largest())
                && terms.rhythm() == rhythm
                && terms.blind() == blind
                && terms.opensAt().equals(opensAt)
                && !sooner;
    }

    /** Everybody sees it from now on, and its questions are frozen. A second click changes nothing. */
    void publish(Instant at, long seenVersion) {
        if (publishedAt != null) {
            return;
        }
        requireSeen(seenVersion);
        if (closesAt != null && !closesAt.isAfter(at)) {
            throw new Refusal("grants.refused.call.over");
        }
        publishedAt = at;
    }

    private void write(CallTerms terms) {
        title = terms.title();
        purpose = terms.purpose();
        rules = terms.rules();
        eligible = terms.eligible();
        poolId = terms.pool().value();
        rubricId = terms.rubric().value();
        currency = terms.largest().currency();
        smallestMinor = terms.smallest().minor();
        largestMinor = terms.largest().minor();
        fastLaneMinor = terms.fastLane().minor();
        fastLaneBar = terms.fastLaneBar();
        reviewsNeeded = terms.reviewsNeeded();
        blind = terms.blind();
        attachments = terms.attachments();
        rhythm = terms.rhythm();
        opensAt = terms.opensAt();
        closesAt = terms.closesAt();
        zone = terms.zone().getId();
        graceMinutes = terms.graceMinutes();
        batchDays = terms.batchDays();
        wordDays = terms.wordDays();
        decisionDays = terms.decisionDays();
        moneyDays = terms.moneyDays();
    }

    CallTerms terms() {
        return new CallTerms(
                title,
                purpose,
                rules,
                eligible,
                getPool(),
                getRubric(),
                smallest(),
                largest(),
                getFastLane(),
                fastLaneBar,
                reviewsNeeded,
                blind,
                attachments,
                rhythm,
                opensAt,
                closesAt,
                getZone(),
                graceMinutes,
                batchDays,
                wordDays,
                decisionDays,
                moneyDays);
    }

    /** Coming, open, in grace or closed at an instant; DECIDING and DONE need its applications and are the desk's. */
    CallState stateAt(Instant now) {
        if (publishedAt == null) {
            return CallState.DRAFT;
        }
        if (now.isBefore(opensAt)) {
            return CallState.COMING;
        }
        if (closesAt == null || !now.isAfter(closesAt)) {
            return CallState.OPEN;
        }
        return deadline(null).allows(now) ? CallState.IN_GRACE : CallState.CLOSED;
    }

    /** The same once its applications are known: a closed call is being decided, or done. */
    CallState stateAt(Instant now, long waiting, long decided) {
        var byDates = stateAt(now);
        if (byDates != CallState.CLOSED || waiting + decided == 0) {
            return byDates;
        }
        return waiting > 0 ? CallState.DECIDING : CallState.DONE;
    }

    Deadline deadline(Instant extendedUntil) {
        return new Deadline(closesAt, Duration.ofMinutes(graceMinutes), extendedUntil);
    }

    /** By when a person has written to an applicant who submits now, at the same hour in the call's zone. */
    Instant wordDue(Instant submitted) {
        return submitted.atZone(getZone()).plusDays(wordDays).toInstant();
    }

    Instant decisionDue(Instant submitted) {
        return submitted.atZone(getZone()).plusDays(decisionDays).toInstant();
    }

    Instant moneyDue(Instant submitted) {
        return submitted.atZone(getZone()).plusDays(moneyDays).toInstant();
    }

    Money largest() {
        return new Money(largestMinor, currency);
    }

    Money smallest() {
        return new Money(smallestMinor, currency);
    }

    public String getReference() {
        return reference;
    }

    public String getTitle() {
        return title;
    }

    public String getPurpose() {
        return purpose;
    }

    public String getRules() {
        return rules;
    }

    /** Who may apply, in words. */
    public String getEligible() {
        return eligible;
    }

    public PoolId getPool() {
        return new PoolId(poolId);
    }

    public RubricId getRubric() {
        return new RubricId(rubricId);
    }

    public String getCurrency() {
        return currency;
    }

    public Money getFastLane() {
        return new Money(fastLaneMinor, currency);
    }

    /** A review with a mean below this score sends the application to the normal lane. */
    public int getFastLaneBar() {
        return fastLaneBar;
    }

    public int getReviewsNeeded() {
        return reviewsNeeded;
    }

    public boolean isBlind() {
        return blind;
    }

    public boolean isAttachments() {
        return attachments;
    }

    public Rhythm getRhythm() {
        return rhythm;
    }

    public Instant getOpensAt() {
        return opensAt;
    }

    /** Null for a rolling call without an end. */
    public Instant getClosesAt() {
        return closesAt;
    }

    public ZoneId getZone() {
        return ZoneId.of(zone);
    }

    public int getBatchDays() {
        return batchDays;
    }

    public int getWordDays() {
        return wordDays;
    }

    public int getDecisionDays() {
        return decisionDays;
    }

    public int getMoneyDays() {
        return moneyDays;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public Call getCopiedFrom() {
        return copiedFrom;
    }

    /** Itself and those it was made like, the newest first; what is longer ago tells little of today. */
    List<Call> rounds() {
        return Stream.iterate(this, Objects::nonNull, Call::getCopiedFrom)
                .limit(ROUNDS)
                .toList();
    }
}
