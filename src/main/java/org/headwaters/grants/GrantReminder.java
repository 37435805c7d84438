package org.headwaters.grants;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.headwaters.platform.Aggregate;

/** A reminder that went, for the day on which the report was due then. */
@Entity
@Table(name = "grant_reminder")
public class GrantReminder extends Aggregate {
    @ManyToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "grant_id")
    private Grant grant;

    @Enumerated(STRING)
    private Reminder kind;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected GrantReminder() {}

    GrantReminder(Grant grant, Reminder kind, LocalDate dueOn, Instant sentAt) {
        this.grant = grant;
        this.kind = kind;
        this.dueOn = dueOn;
        this.sentAt = sentAt;
    }

    boolean is(Reminder reminder, LocalDate due) {
        return kind == reminder && dueOn.equals(due);
    }
}
