package org.headwaters.fellowships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;

/** Who coached a team by name until another did, or nobody: kept away from its people and partners as long as its coach is. */
@Entity
@Table(name = "team_former_coach")
public class FormerCoach extends Aggregate {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "team_id")
    private Team team;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "until_day")
    private LocalDate until;

    protected FormerCoach() {}

    FormerCoach(Team team, PersonId person, LocalDate until) {
        this.team = team;
        this.personId = person.value();
        this.until = until;
    }
}
