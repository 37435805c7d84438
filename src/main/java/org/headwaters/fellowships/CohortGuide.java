package org.headwaters.fellowships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;

/** Somebody who helps a whole cohort: its coaches, and the experts it may turn to. */
@Entity
@Table(name = "cohort_guide")
public class CohortGuide extends Aggregate {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "cohort_id")
    private Cohort cohort;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "since_day")
    private LocalDate since;

    @Column(name = "until_day")
    private LocalDate until;

    protected CohortGuide() {}

    CohortGuide(Cohort cohort, PersonId person, Role role, LocalDate since) {
        this.cohort = cohort;
        this.personId = person.value();
        this.role = role;
        this.since = since;
    }

    public PersonId getPerson() {
        return new PersonId(personId);
    }

    public Role getRole() {
        return role;
    }

    GuideTerms terms() {
        return new GuideTerms(getPerson(), role);
    }

    public boolean isCurrent() {
        return until == null;
    }

    void end(LocalDate day) {
        until = day.isBefore(since) ? since : day;
    }

    /** As what somebody helps. */
    public enum Role {
        COACH,
        EXPERT
    }
}
