package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.headwaters.platform.Refusal;

/** What everybody is asked who gives feedback: a cohort's own questions, or the set that every cohort begins with. */
@ApplicationScoped
class FeedbackQuestions {
    private static final String ALL = "select q from FeedbackQuestion q where ";

    @PersistenceContext
    EntityManager entities;

    List<FeedbackQuestion> of(Cohort cohort) {
        var own = own(cohort);
        return own.isEmpty() ? usual() : own;
    }

    /** From the first ask on the questions are the cohort's own: what it asks does not change with the usual set. */
    List<FeedbackQuestion> settled(Cohort cohort) {
        if (own(cohort).isEmpty()) {
            usual().forEach(one -> entities.persist(new FeedbackQuestion(cohort, one.getPosition(), one.getWording())));
            entities.flush();
        }
        return own(cohort);
    }

    void write(Cohort cohort, List<String> wordings) {
        var own = settled(cohort);
        if (wordings == null || wordings.size() != own.size()) {
            throw new Refusal("fellowships.refused.questions.empty");
        }
        for (var at = 0; at < own.size(); at++) {
            own.get(at).ask(wordings.get(at));
        }
        entities.flush();
    }

    private List<FeedbackQuestion> own(Cohort cohort) {
        return entities.createQuery(ALL + "q.cohortId = :cohort order by q.position", FeedbackQuestion.class)
                .setParameter("cohort", cohort.getId())
                .getResultList();
    }

    private List<FeedbackQuestion> usual() {
        return entities.createQuery(ALL + "q.cohortId is null order by q.position", FeedbackQuestion.class)
                .getResultList();
    }
}
