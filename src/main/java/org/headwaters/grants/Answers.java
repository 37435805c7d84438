package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The texts of applications as the database keeps them, field by field. */
@ApplicationScoped
class Answers {
    @PersistenceContext
    EntityManager entities;

    void add(Answer answer) {
        entities.persist(answer);
    }

    void add(EarlierAnswer earlier) {
        entities.persist(earlier);
    }

    void flush() {
        entities.flush();
    }

    /** Whoever has read the application has not seen this text: by another version of the whole it is found stale. */
    void makeStale(Application whole) {
        entities.lock(whole, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    Optional<Answer> find(ApplicationId application, String code) {
        return entities.createQuery(
                        "select a from Answer a where a.applicationId = :application and a.code = :code", Answer.class)
                .setParameter("application", application.value())
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Everything that was typed into one application. */
    List<Answer> of(ApplicationId application) {
        return entities.createQuery(
                        "select a from Answer a where a.applicationId = :application order by a.code", Answer.class)
                .setParameter("application", application.value())
                .getResultList();
    }

    /** What was replaced by other people's texts, the latest first. */
    List<EarlierAnswer> earlier(ApplicationId application) {
        return entities.createQuery(
                        "select e from EarlierAnswer e where e.applicationId = :application"
                                + " order by e.replacedAt desc, e.id desc",
                        EarlierAnswer.class)
                .setParameter("application", application.value())
                .getResultList();
    }
}
