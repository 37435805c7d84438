package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.persistence.Like;

/** The cohorts as the database keeps them. */
@ApplicationScoped
class Cohorts {
    @PersistenceContext
    EntityManager entities;

    Optional<Cohort> byReference(String reference) {
        return entities.createQuery("select c from Cohort c where c.reference = :reference", Cohort.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** {@link NotFound} when there is none. */
    Cohort get(String reference) {
        return byReference(reference).orElseThrow(() -> new NotFound(Cohort.KIND));
    }

    /** With its row held until the transaction ends, for whoever gives a place or changes it. */
    Cohort hold(Cohort cohort) {
        entities.flush();
        entities.refresh(cohort, LockModeType.PESSIMISTIC_WRITE);
        return cohort;
    }

    /** All, the newest first. */
    List<Cohort> all() {
        return entities.createQuery("select c from Cohort c order by c.begins desc, c.id desc", Cohort.class)
                .getResultList();
    }

    /** What everybody may know of, the newest first. */
    List<Cohort> published() {
        return entities.createQuery(
                        "select c from Cohort c where c.publishedAt is not null order by c.begins desc, c.id desc",
                        Cohort.class)
                .getResultList();
    }

    /** Those that have more teams than places, by their references; none as long as all goes well. */
    List<String> overbooked() {
        return entities.createQuery(
                        "select c.reference from Cohort c where c.places <"
                                + " (select count(t) from Team t where t.cohort = c and t.stage in :taken) order by c.reference",
                        String.class)
                .setParameter("taken", TeamStage.IN_COHORT)
                .getResultList();
    }

    /** Gates, questions and guides lie in rows of their own: says that the cohort they belong to is a newer one now. */
    void changed(Cohort cohort) {
        entities.lock(cohort, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** What every cohort asks at first. */
    List<QuestionTerms> defaultQuestions() {
        return entities.createQuery("select q from DefaultQuestion q order by q.position", DefaultQuestion.class)
                .getResultStream()
                .map(DefaultQuestion::terms)
                .toList();
    }

    /** Those whose title or promise contains all that was typed, the newest first. */
    List<Cohort> withWords(String words, boolean alsoPlanned, int most) {
        return entities.createQuery(
                        "select c from Cohort c where (lower(c.title) like :words escape '!'"
                                + " or lower(c.promise) like :words escape '!')"
                                + (alsoPlanned ? "" : " and c.publishedAt is not null")
                                + " order by c.begins desc, c.id desc",
                        Cohort.class)
                .setParameter("words", Like.containing(words))
                .setMaxResults(most)
                .getResultList();
    }

    void add(Cohort cohort) {
        entities.persist(cohort);
    }

    void flush() {
        entities.flush();
    }
}
