package org.headwaters.fellowships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.StaleText;

/** What was typed into one field of a team's application. It has a version of its own, so that a stale text is refused field by field. */
@Entity
@Table(name = "team_answer")
public class TeamAnswer extends Aggregate {
    @Column(name = "team_id")
    private long teamId;

    private String code;
    private String content;

    @Column(name = "saved_by")
    private long savedBy;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected TeamAnswer() {}

    TeamAnswer(Team team, String code, String text, Act act) {
        this.teamId = team.getId();
        this.code = code;
        put(text, act);
    }

    /** @param savedByName who wrote what stands there now, for the sentence of a refusal */
    void write(String text, long seenVersion, String savedByName, Act act) {
        if (seenVersion != getVersion()) {
            var own = act.who().equals(getSavedBy());
            throw new StaleText(seenVersion, getVersion(), content, savedByName, savedAt, own);
        }
        put(text, act);
    }

    private void put(String text, Act act) {
        content = text;
        savedBy = act.who().value();
        savedAt = act.at();
    }

    public long getTeam() {
        return teamId;
    }

    public String getCode() {
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
