package org.headwaters.platform.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;

/** The days on which somebody is away, both included, and who does the waiting work meanwhile. */
@Entity
@Table(name = "away")
class Away extends Aggregate {
    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "until_day")
    private LocalDate untilDay;

    @Column(name = "deputy_id")
    private Long deputyId;

    protected Away() {}

    Away(PersonId person, LocalDate from, LocalDate until, PersonId deputy) {
        if (from.isAfter(until)) {
            throw new Refusal("platform.away.refused.order", from, until);
        }
        if (person.equals(deputy)) {
            throw new Refusal("platform.away.refused.self");
        }
        personId = person.value();
        fromDay = from;
        untilDay = until;
        deputyId = deputy == null ? null : deputy.value();
    }

    PersonId getPerson() {
        return new PersonId(personId);
    }

    LocalDate getFrom() {
        return fromDay;
    }

    LocalDate getUntil() {
        return untilDay;
    }

    PersonId getDeputy() {
        return deputyId == null ? null : new PersonId(deputyId);
    }
}
