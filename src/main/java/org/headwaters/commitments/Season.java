package org.headwaters.commitments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.Refusal;

/** The annual review of the whole network: it opens for all on one day, closes on another, and its counts are told. */
@Entity
@Table(name = "review_season")
public class Season extends Aggregate {
    @Column(name = "year_no", updatable = false)
    private int year;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "season_state")
    private SeasonState state = SeasonState.PLANNED;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private Long publishedBy;

    @Column(name = "reminded_on")
    private LocalDate remindedOn;

    private Integer asked;
    private Integer answered;
    private Integer fulfilled;
    private Integer exceeded;

    @Column(name = "on_the_way")
    private Integer onTheWay;

    private Integer silent;

    protected Season() {}

    Season(int year, LocalDate opensOn, LocalDate closesOn) {
        this.year = year;
        plan(opensOn, closesOn);
    }

    /** Other days; when it has opened only the last one may still move, and not once it is over. */
    void move(LocalDate opens, LocalDate closes, LocalDate today, long seenVersion) {
        requireSeen(seenVersion);
        if (today.isAfter(closesOn)) {
            throw new Refusal("commitments.refused.season.over");
        }
        var planned = state == SeasonState.PLANNED;
        if (!planned
                && (state != SeasonState.OPEN || !opens.equals(opensOn) || closes == null || closes.isBefore(today))) {
            throw new Refusal("commitments.refused.season.days");
        }
        plan(opens, closes);
    }

    private void plan(LocalDate opens, LocalDate closes) {
        if (opens == null || closes == null || !closes.isAfter(opens)) {
            throw new Refusal("commitments.refused.season.order");
        }
        opensOn = opens;
        closesOn = closes;
    }

    void open() {
        requireIn(SeasonState.PLANNED);
        state = SeasonState.OPEN;
    }

    /** Whether those who have not answered may still be reminded on that day: once is enough. */
    boolean remind(LocalDate today) {
        requireIn(SeasonState.OPEN);
        var first = !today.equals(remindedOn);
        remindedOn = today;
        return first;
    }

    void close() {
        requireIn(SeasonState.OPEN);
        state = SeasonState.CLOSED;
    }

    void publish(YearCounts counts, Act act) {
        requireIn(SeasonState.CLOSED);
        state = SeasonState.PUBLISHED;
        publishedAt = act.at();
        publishedBy = act.who().value();
        asked = (int) counts.asked();
        answered = (int) counts.answered();
        fulfilled = (int) counts.fulfilled();
        exceeded = (int) counts.exceeded();
        onTheWay = (int) counts.onTheWay();
        silent = (int) counts.silent();
    }

    /** What partners were told stays as it was told. */
    void requireUnpublished() {
        if (state == SeasonState.PUBLISHED) {
            throw new Refusal("commitments.refused.season.state.PUBLISHED", String.valueOf(year));
        }
    }

    private void requireIn(SeasonState needed) {
        if (state != needed) {
            throw new Refusal("commitments.refused.season.state." + state, String.valueOf(year));
        }
    }

    /** As they stood when they were published, null before. */
    YearCounts counts() {
        return publishedAt == null ? null : new YearCounts(asked, answered, fulfilled, exceeded, onTheWay, silent);
    }

    public int getYear() {
        return year;
    }

    public LocalDate getOpensOn() {
        return opensOn;
    }

    /** The last day on which one may answer. */
    public LocalDate getClosesOn() {
        return closesOn;
    }

    /** When staff reminded all who had not answered, null for never. */
    public LocalDate getRemindedOn() {
        return remindedOn;
    }

    public SeasonState getState() {
        return state;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    Long publishedBy() {
        return publishedBy;
    }
}
