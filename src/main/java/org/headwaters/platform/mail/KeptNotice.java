package org.headwaters.platform.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;

/** A notice that waits for the day's one mail to its person. */
@Entity
@Table(name = "notice_kept")
class KeptNotice extends Aggregate {
    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "notice_key", updatable = false)
    private String noticeKey;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private NoticeKind kind;

    @Column(updatable = false)
    private String subject;

    @Column(updatable = false)
    private String why;

    @Column(updatable = false)
    private String link;

    @Column(name = "kept_at", updatable = false)
    private Instant keptAt;

    @Column(name = "digest_day")
    private LocalDate digestDay;

    protected KeptNotice() {}

    KeptNotice(String key, PersonId person, NoticeKind kind, Mail mail, Instant now) {
        noticeKey = key;
        personId = person.value();
        this.kind = kind;
        subject = mail.subject();
        why = mail.why();
        link = mail.link();
        keptAt = now;
    }

    void wentOut(LocalDate day) {
        digestDay = day;
    }

    PersonId getPerson() {
        return new PersonId(personId);
    }

    String getSubject() {
        return subject;
    }

    String getLink() {
        return link;
    }

    Instant getKeptAt() {
        return keptAt;
    }
}
