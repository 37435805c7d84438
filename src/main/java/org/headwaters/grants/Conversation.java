package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.headwaters.network.OrganisationId;
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

    /** A note that names somebody and waits, or a question that waits, with the application it is on. */
    record Mention(long id, String reference, String title, String text) {}

    /** Notes that name one of these colleagues and are not ticked off. */
    List<Mention> mentionsOf(Collection<PersonId> colleagues) {
        if (colleagues.isEmpty()) {
            return List.of();
        }
        return em
                .createQuery(
                        "select m.id, a.reference, a.title, m.content from CaseMessage m, Application a"
                                + " where a.id = m.applicationId and m.mentions in :colleagues and m.doneAt is null"
                                + " order by m.writtenAt",
                        Object[].class)
                .setParameter(
                        "colleagues", colleagues.stream().map(PersonId::value).toList())
                .getResultList()
                .stream()
                .map(Conversation::mention)
                .toList();
    }

    /** Questions to one of these partners that wait for an answer. */
    List<Mention> questionsTo(Collection<OrganisationId> partners) {
        if (partners.isEmpty()) {
            return List.of();
        }
        return em
                .createQuery(
                        "select distinct m.id, a.reference, a.title, m.content from CaseMessage m, Application a,"
                                + " ApplicationPartner p where a.id = m.applicationId and p.application = a"
                                + " and p.organisationId in :partners and m.kind = :question and m.doneAt is null"
                                + " order by m.id",
                        Object[].class)
                .setParameter(
                        "partners", partners.stream().map(OrganisationId::value).toList())
                .setParameter("question", MessageKind.QUESTION)
                .getResultList()
                .stream()
                .map(Conversation::mention)
                .toList();
    }

    private static Mention mention(Object[] row) {
        return new Mention((Long) row[0], (String) row[1], (String) row[2], (String) row[3]);
    }
}
