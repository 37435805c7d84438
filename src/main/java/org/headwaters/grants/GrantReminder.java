package org.headwaters.grants;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.headwaters.platform.Aggregate;

/** A reminder that went: for the day on which the report was due then, or since which the day of the meeting is waited for. */
@Entity
@Table(name = "grant_reminder")
public class GrantReminder extends Aggregate {
    @ManyToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "grant_id")
    private Grant grant;

    private String kind;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected GrantReminder() {}

    GrantReminder(Grant grant, Enum<?> kind, LocalDate dueOn, Instant sentAt) {
        this.grant = grant;
        this.kind = kind.name();
        this.dueOn = dueOn;
        this.sentAt = sentAt;
    }

    boolean is(Enum<?> reminder, LocalDate due) {
        return kind.equals(reminder.name()) && dueOn.equals(due);
    }
}
