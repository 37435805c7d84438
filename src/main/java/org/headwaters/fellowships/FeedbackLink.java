package org.headwaters.fellowships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.headwaters.platform.Aggregate;

/** One link that opens an ask. A reminder brings a second one, since nobody knows the first any more; both open the same. */
@Entity
@Table(name = "feedback_link")
public class FeedbackLink extends Aggregate {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ask_id")
    private FeedbackAsk ask;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected FeedbackLink() {}

    FeedbackLink(FeedbackAsk ask, String tokenHash, Instant at) {
        this.ask = ask;
        this.tokenHash = tokenHash;
        this.madeAt = at;
    }

    void end(Instant at) {
        if (endedAt == null) {
            endedAt = at;
        }
    }

    FeedbackAsk getAsk() {
        return ask;
    }
}
