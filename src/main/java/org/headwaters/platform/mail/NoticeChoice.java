package org.headwaters.platform.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;

/** One person's word on one kind of notice. */
@Entity
@Table(name = "notice_choice")
class NoticeChoice extends Aggregate {
    @Column(name = "person_id", updatable = false)
    private long personId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private NoticeKind kind;

    @Enumerated(EnumType.STRING)
    private Pace pace;

    protected NoticeChoice() {}

    NoticeChoice(PersonId person, NoticeKind kind, Pace pace) {
        personId = person.value();
        this.kind = kind;
        this.pace = pace;
    }

    void choose(Pace wanted) {
        pace = wanted;
    }

    NoticeKind getKind() {
        return kind;
    }

    Pace getPace() {
        return pace;
    }
}
