package org.headwaters.fellowships;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.headwaters.platform.KeptText;

/** One of the three things that a team says at its end. */
@Entity
@Table(name = "team_last_word")
public class AfterText extends KeptText {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "team_id")
    private Team team;

    @Enumerated(EnumType.STRING)
    private AfterField code;

    protected AfterText() {}

    AfterText(Team team, AfterField code, String content, Act act) {
        this.team = team;
        this.code = code;
        write(content, act);
    }

    final void write(String text, Act act) {
        put(text, act.who(), act.at());
    }

    public Team getTeam() {
        return team;
    }

    public AfterField getCode() {
        return code;
    }
}
