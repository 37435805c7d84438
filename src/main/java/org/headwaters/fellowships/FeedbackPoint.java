package org.headwaters.fellowships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/** One thing that was said about a prototype, in the words of whoever said it, and what the team does with it. */
@Entity
@Table(name = "feedback_point")
public class FeedbackPoint extends Aggregate {
    private static final int LONGEST_WHY = 600;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ask_id")
    private FeedbackAsk ask;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "team_id")
    private Team team;

    private int position;
    private String question;
    private String content;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "gone_at")
    private Instant goneAt;

    @Enumerated(EnumType.STRING)
    private PointReply reply;

    private String why;

    @Column(name = "replied_by")
    private Long repliedBy;

    @Column(name = "replied_at")
    private Instant repliedAt;

    protected FeedbackPoint() {}

    FeedbackPoint(FeedbackAsk ask, int position, String question, String content, Instant at) {
        this.ask = ask;
        this.team = ask.getTeam();
        this.position = position;
        this.question = question;
        this.content = content;
        this.givenAt = at;
    }

    /** Said anew by the person, before the team has answered; said no more when the text is empty. */
    void say(String text, Instant at) {
        if (reply != null) {
            throw new Refusal("fellowships.refused.feedback.replied");
        }
        if (text.isEmpty()) {
            goneAt = at;
            content = "";
        } else if (!text.equals(content)) {
            content = text;
            givenAt = at;
            goneAt = null;
        }
    }

    /** Taken back: the words are gone for good, what the team answered stays. */
    void forget(Instant at) {
        content = "";
        goneAt = at;
    }

    /** What the team does with it, by somebody who has seen the words as they stand. */
    void reply(PointReply given, String reason, long seenVersion, PersonId by, Instant at) {
        requireSeen(seenVersion);
        if (goneAt != null) {
            throw new Refusal("fellowships.refused.point.gone");
        }
        var said = reason == null || reason.isBlank()
                ? null
                : Typed.text(reason, LONGEST_WHY).strip();
        if (given.needsWhy() && said == null) {
            throw new Refusal("fellowships.refused.point.why");
        }
        reply = given;
        why = said;
        repliedBy = by.value();
        repliedAt = at;
    }

    boolean says(PointReply given, String reason) {
        return given == reply && (reason == null ? "" : reason.strip()).equals(why == null ? "" : why);
    }

    public FeedbackAsk getAsk() {
        return ask;
    }

    public int getPosition() {
        return position;
    }

    public String getQuestion() {
        return question;
    }

    public String getContent() {
        return content;
    }

    public Instant getGivenAt() {
        return givenAt;
    }

    public boolean isGone() {
        return goneAt != null;
    }

    public PointReply getReply() {
        return reply;
    }

    public String getWhy() {
        return why;
    }

    public PersonId getRepliedBy() {
        return repliedBy == null ? null : new PersonId(repliedBy);
    }

    public Instant getRepliedAt() {
        return repliedAt;
    }
}
