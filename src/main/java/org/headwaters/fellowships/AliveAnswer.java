package org.headwaters.fellowships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.text.Typed;

/** Whether what a team made is still there a year after its end: asked once by the clock, answered by its people. */
@Entity
@Table(name = "alive_answer")
public class AliveAnswer extends Aggregate {
    private static final int LONGEST = 600;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "team_id")
    private Team team;

    @Column(name = "asked_at")
    private Instant askedAt;

    private Boolean alive;
    private String words;

    @Column(name = "answered_by")
    private Long answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected AliveAnswer() {}

    AliveAnswer(Team team, Instant askedAt) {
        this.team = team;
        this.askedAt = askedAt;
    }

    void say(boolean still, String how, Act act) {
        var text = Typed.text(how, LONGEST).strip();
        alive = still;
        words = text.isEmpty() ? null : text;
        answeredBy = act.who().value();
        answeredAt = act.at();
    }

    public Team getTeam() {
        return team;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    /** Null until somebody answers. */
    public Boolean getAlive() {
        return alive;
    }

    public String getWords() {
        return words;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }
}
