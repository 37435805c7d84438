package org.headwaters.fellowships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.headwaters.platform.KeptText;

/** What was typed into one field of a team's application. It has a version of its own, so that a stale text is refused field by field. */
@Entity
@Table(name = "team_answer")
public class TeamAnswer extends KeptText {
    @Column(name = "team_id")
    private long teamId;

    private String code;

    protected TeamAnswer() {}

    TeamAnswer(Team team, String code, String text, Act act) {
        this.teamId = team.getId();
        this.code = code;
        put(text, act.who(), act.at());
    }

    /** @param savedByName who wrote what stands there now, for the sentence of a refusal */
    void write(String text, long seenVersion, String savedByName, Act act) {
        putOver(text, seenVersion, savedByName, act.who(), act.at());
    }

    public long getTeam() {
        return teamId;
    }

    public String getCode() {
        return code;
    }
}
