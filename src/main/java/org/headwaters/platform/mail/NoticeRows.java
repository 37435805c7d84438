package org.headwaters.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headwaters.platform.PersonId;

/** Choices and waiting notices in the database. */
@ApplicationScoped
class NoticeRows {
    @PersistenceContext
    private EntityManager entities;

    Pace paceOf(PersonId person, NoticeKind kind) {
        return kind.isFixed()
                ? Pace.AT_ONCE
                : choice(person, kind).map(NoticeChoice::getPace).orElse(kind.usual());
    }

    void choose(PersonId person, NoticeKind kind, Pace pace) {
        choice(person, kind)
                .ifPresentOrElse(
                        known -> known.choose(pace), () -> entities.persist(new NoticeChoice(person, kind, pace)));
    }

    void keep(String key, PersonId person, NoticeKind kind, Mail mail, Instant now) {
        var known = entities.createQuery(
                        "select n.id from KeptNotice n where n.personId = :person and n.noticeKey = :key", Long.class)
                .setParameter("person", person.value())
                .setParameter("key", key)
                .getResultList();
        if (known.isEmpty()) {
            entities.persist(new KeptNotice(key, person, kind, mail, now));
        }
    }

    /** Everyone for whom something waits. */
    List<PersonId> waitingPeople() {
        return entities.createQuery(
                        "select distinct n.personId from KeptNotice n where n.digestDay is null", Long.class)
                .getResultStream()
                .map(PersonId::new)
                .toList();
    }

    List<KeptNotice> waitingFor(PersonId person) {
        return entities.createQuery(
                        "select n from KeptNotice n where n.personId = :person and n.digestDay is null order by n.id",
                        KeptNotice.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    boolean hadDigest(PersonId person, LocalDate day) {
        return !entities.createQuery(
                        "select n.id from KeptNotice n where n.personId = :person and n.digestDay = :day", Long.class)
                .setParameter("person", person.value())
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private Optional<NoticeChoice> choice(PersonId person, NoticeKind kind) {
        return entities.createQuery(
                        "select c from NoticeChoice c where c.personId = :person and c.kind = :kind",
                        NoticeChoice.class)
                .setParameter("person", person.value())
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }
}
