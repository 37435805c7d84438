package org.headwaters.fellowships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;

/** Whether a fellow would join a community that goes on improving; said for oneself, and changed at any time. */
@Entity
@Table(name = "alumni_answer")
public class AlumniAnswer extends Aggregate {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "team_id")
    private Team team;

    @Column(name = "person_id")
    private long personId;

    private boolean wants;

    @Column(name = "said_at")
    private Instant saidAt;

    protected AlumniAnswer() {}

    AlumniAnswer(Team team, Act act) {
        this.team = team;
        this.personId = act.who().value();
    }

    void say(boolean yes, Instant at) {
        wants = yes;
        saidAt = at;
    }

    public Team getTeam() {
        return team;
    }

    public PersonId getPerson() {
        return new PersonId(personId);
    }

    public boolean isWants() {
        return wants;
    }

    public Instant getSaidAt() {
        return saidAt;
    }
}
