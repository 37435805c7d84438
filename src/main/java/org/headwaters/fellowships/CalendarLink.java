package org.headwaters.fellowships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;

/** The private address of one person's calendar. Only the hash of its secret is kept: the database opens no calendar. */
@Entity
@Table(name = "calendar_link")
public class CalendarLink extends Aggregate {
    @Column(name = "person_id")
    private long personId;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected CalendarLink() {}

    CalendarLink(PersonId person, String tokenHash, Instant at) {
        this.personId = person.value();
        this.tokenHash = tokenHash;
        this.madeAt = at;
    }

    void end(Instant at) {
        endedAt = at;
    }

    public PersonId getPerson() {
        return new PersonId(personId);
    }

    public Instant getMadeAt() {
        return madeAt;
    }
}
