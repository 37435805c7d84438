package org.headwaters.fellowships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.StaleText;

/** What is being typed behind a link, exactly as typed. It has a version of its own: two tabs do not overwrite each other. */
@Entity
@Table(name = "feedback_answer")
public class FeedbackAnswer extends Aggregate {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ask_id")
    private FeedbackAsk ask;

    private int position;
    private String content;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected FeedbackAnswer() {}

    FeedbackAnswer(FeedbackAsk ask, int position, String content, Instant at) {
        this.ask = ask;
        this.position = position;
        this.content = content;
        this.savedAt = at;
    }

    /** The same text twice is saved once. */
    void write(String text, long seenVersion, Instant at) {
        if (content.equals(text)) {
            return;
        }
        if (seenVersion != getVersion()) {
            throw new StaleText(seenVersion, getVersion(), content, ask.getCalled(), savedAt, true);
        }
        content = text;
        savedAt = at;
    }

    void erase(Instant at) {
        content = "";
        savedAt = at;
    }

    public int getPosition() {
        return position;
    }

    public String getContent() {
        return content;
    }

    public Instant getSavedAt() {
        return savedAt;
    }
}
