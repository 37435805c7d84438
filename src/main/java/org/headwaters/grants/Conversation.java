package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;

/** What was said on the cases, as the database keeps it. */
@ApplicationScoped
class Conversation {
    @PersistenceContext
    EntityManager em;

    /** Stored at once, so that the mail about it can name it. */
    void add(CaseMessage message) {
        em.persist(message);
        em.flush();
    }

    /** All of a case, oldest first, notes among staff included: whoever shows it leaves those out for applicants. */
    List<CaseMessage> of(Application application) {
        return em.createQuery(
                        "select m from CaseMessage m where m.applicationId = :application order by m.writtenAt, m.id",
                        CaseMessage.class)
                .setParameter("application", application.getId())
                .getResultList();
    }

    CaseMessage get(Application application, long id) {
        return Optional.ofNullable(em.find(CaseMessage.class, id))
                .filter(m -> m.getApplicationId() == application.getId())
                .orElseThrow(() -> new NotFound("message"));
    }

    /** Notes that name one of these colleagues and are not ticked off, with their applications. */
    List<Object[]> mentionsOf(Collection<PersonId> colleagues) {
        if (colleagues.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select m, a from CaseMessage m, Application a where a.id = m.applicationId"
                                + " and m.mentions in :colleagues and m.doneAt is null order by m.writtenAt",
                        Object[].class)
                .setParameter(
                        "colleagues", colleagues.stream().map(PersonId::value).toList())
                .getResultList();
    }
}
