package org.headwaters.commitments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.Refusal;

/** One promise's year in its partner's own words, closed with a meeting and one support offered. */
@Entity
@Table(name = "annual_review")
public class AnnualReview extends Aggregate {
    private static final int AN_HOUR = 3_600;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "season_id", updatable = false)
    private Season season;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "commitment_id", updatable = false)
    private Commitment commitment;

    @Enumerated(EnumType.STRING)
    @Column(name = "review_state")
    private YearState state = YearState.OPEN;

    private String succeed;
    private String hard;
    private String learned;
    private String better;
    private Boolean helped;

    @Enumerated(EnumType.STRING)
    private MeetingWish meeting;

    @Column(name = "meeting_when")
    private String meetingWhen;

    private int seconds;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "sent_by")
    private Long sentBy;

    @Column(name = "met_on")
    private LocalDate metOn;

    @Enumerated(EnumType.STRING)
    private Support support;

    @Column(name = "support_words")
    private String supportWords;

    private String reply;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private Long closedBy;

    protected AnnualReview() {}

    AnnualReview(Season season, Commitment commitment) {
        this.season = Objects.requireNonNull(season);
        this.commitment = Objects.requireNonNull(commitment);
    }

    /** Whether one may answer on this day; its season closes a while after its last day is over. */
    boolean takesAnswers(LocalDate today) {
        return state == YearState.OPEN && !today.isAfter(season.getClosesOn());
    }

    /** Refused once it is sent, or its season over. */
    void requireOpen(LocalDate today) {
        requireIn(YearState.OPEN);
        if (!takesAnswers(today)) {
            throw new Refusal("commitments.refused.year.state.MISSED");
        }
    }

    /** So many seconds more were typed at it. */
    void worked(long more) {
        seconds += (int) Math.max(0, Math.min(AN_HOUR, more));
    }

    /** Keeps what is chosen so far; the time the form was open counts where nobody counts the typing. */
    void choose(YearChoices choices, LocalDate today, Act act) {
        requireOpen(today);
        helped = choices.helped();
        meeting = choices.meeting();
        if (choices.openedAt() != null && seconds == choices.seconds()) {
            worked(Duration.between(choices.openedAt(), act.at()).toSeconds());
        }
    }

    /** The four answers as they stand, refused with one missing. */
    void send(YearAnswers answers, LocalDate today, Act act) {
        requireOpen(today);
        answers.requireWhole();
        succeed = answers.succeed();
        hard = answers.hard();
        learned = answers.learned();
        better = answers.better();
        meetingWhen = answers.when();
        state = YearState.SENT;
        sentAt = act.at();
        sentBy = act.who().value();
    }

    /** The meeting was held; nobody closes the year of a partner whose answers one has sent oneself. */
    void close(YearEnd end, long seenVersion, LocalDate today, Act act) {
        requireSeen(seenVersion);
        requireIn(YearState.SENT);
        if (sentBy == act.who().value()) {
            throw new Refusal("commitments.refused.report.own");
        }
        if (end.metOn().isAfter(today) || end.metOn().isBefore(season.getOpensOn())) {
            throw new Refusal("commitments.refused.year.metThen");
        }
        state = YearState.CLOSED;
        metOn = end.metOn();
        support = end.support();
        supportWords = end.words();
        reply = end.reply();
        closedAt = act.at();
        closedBy = act.who().value();
    }

    /** The season is over and nothing was sent. */
    void miss() {
        requireIn(YearState.OPEN);
        state = YearState.MISSED;
    }

    void requireSeenAs(long seenVersion) {
        requireSeen(seenVersion);
    }

    /** Its promise has ended, or who carries it rests. */
    void drop() {
        requireIn(YearState.OPEN);
        state = YearState.DROPPED;
    }

    /** A report has brought its promise back. */
    void makeUp() {
        requireIn(YearState.MISSED);
        state = YearState.MADE_UP;
    }

    private void requireIn(YearState needed) {
        if (state != needed) {
            throw new Refusal("commitments.refused.year.state." + state);
        }
    }

    /** The words as they were sent, none before that, with what is chosen so far; what is still being typed is kept apart. */
    YearAnswers answers() {
        return new YearAnswers(succeed, hard, learned, better, helped, meeting, meetingWhen);
    }

    /** How the year was closed, null before. */
    YearEnd end() {
        return state == YearState.CLOSED ? new YearEnd(metOn, support, supportWords, reply) : null;
    }

    public Season getSeason() {
        return Objects.requireNonNull(season);
    }

    public Commitment getCommitment() {
        return Objects.requireNonNull(commitment);
    }

    public YearState getState() {
        return state;
    }

    /** Whether its answers were sent. */
    public boolean isAnswered() {
        return succeed != null;
    }

    public int getSeconds() {
        return seconds;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    Long closedBy() {
        return closedBy;
    }
}
