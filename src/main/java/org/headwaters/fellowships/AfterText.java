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

/** One of the three things that a team says at its end. */
@Entity
@Table(name = "team_last_word")
public class AfterText extends Aggregate {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "team_id")
    private Team team;

    @Enumerated(EnumType.STRING)
    private AfterField code;

    private String content;

    @Column(name = "saved_by")
    private long savedBy;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected AfterText() {}

    AfterText(Team team, AfterField code, String content, Act act) {
        this.team = team;
        this.code = code;
        write(content, act);
    }

    final void write(String text, Act act) {
        content = text;
        savedBy = act.who().value();
        savedAt = act.at();
    }

    public Team getTeam() {
        return team;
    }

    public AfterField getCode() {
        return code;
    }

    public String getContent() {
        return content;
    }

    public PersonId getSavedBy() {
        return new PersonId(savedBy);
    }

    public Instant getSavedAt() {
        return savedAt;
    }
}
