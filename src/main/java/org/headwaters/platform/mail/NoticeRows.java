package org.headwaters.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.headwaters.platform.PersonId;

/** Choices and waiting notices in the database. */
@ApplicationScoped
class NoticeRows {
    @PersistenceContext
    private EntityManager entities;

    Pace paceOf(PersonId person, NoticeKind kind) {
        return choice(person, kind).map(NoticeChoice::getPace).orElse(kind.usual());
    }

    Optional<NoticeChoice> choice(PersonId person, NoticeKind kind) {
        return entities.createQuery(
                        "select c from NoticeChoice c where c.personId = :person and c.kind = :kind",
                        NoticeChoice.class)
                .setParameter("person", person.value())
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
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
}
