package org.headwaters.fellowships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;

/** A text of a team's application that another person's replaced. */
@Entity
@Table(name = "team_earlier_answer")
public class TeamEarlierAnswer extends Aggregate {
    @Column(name = "team_id")
    private long teamId;

    private String code;
    private String content;

    @Column(name = "saved_by")
    private long savedBy;

    @Column(name = "replaced_by")
    private long replacedBy;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    protected TeamEarlierAnswer() {}

    TeamEarlierAnswer(TeamAnswer replaced, Act act) {
        this.teamId = replaced.getTeam();
        this.code = replaced.getCode();
        this.content = replaced.getContent();
        this.savedBy = replaced.getSavedBy().value();
        this.replacedBy = act.who().value();
        this.replacedAt = act.at();
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

    public PersonId getReplacedBy() {
        return new PersonId(replacedBy);
    }

    public Instant getReplacedAt() {
        return replacedAt;
    }
}
