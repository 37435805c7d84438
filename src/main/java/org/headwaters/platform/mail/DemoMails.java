package org.headwaters.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The messages of the demonstration in the database. The same message taken in twice stands there once. */
@ApplicationScoped
class DemoMails {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    void keep(String sender, List<String> recipients, byte[] raw) {
        var message = parsed(raw);
        try {
            var id = message.getMessageID();
            var subject = Optional.ofNullable(message.getSubject()).orElse("");
            for (var recipient : recipients) {
                if (!isKept(id, recipient)) {
                    entities.persist(new DemoMail(id, sender, recipient, cut(subject), raw, clock.instant()));
                }
            }
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    List<DemoMail> page(int from, int most) {
        return entities.createQuery("select m from DemoMail m order by m.cameAt desc, m.id desc", DemoMail.class)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    long count() {
        return entities.createQuery("select count(m) from DemoMail m", Long.class)
                .getSingleResult();
    }

    Optional<DemoMail> find(long id) {
        return Optional.ofNullable(entities.find(DemoMail.class, id));
    }

    static MimeMessage parsed(byte[] raw) {
        try {
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private boolean isKept(String id, String recipient) {
        return id != null
                && !entities.createQuery(
                                "select m.id from DemoMail m where m.messageId = :id and m.recipient = :recipient",
                                Long.class)
                        .setParameter("id", id)
                        .setParameter("recipient", recipient)
                        .getResultList()
                        .isEmpty();
    }

    private static String cut(String subject) {
        return subject.length() > 500 ? subject.substring(0, 500) : subject;
    }
}
