package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import org.headwaters.network.OrganisationId;

/** Applications for threads, the newest first: those that were awarded and told, and to their own people all of them. */
@ApplicationScoped
class ThreadRows {
    private static final String TOLD =
            "a.stage = org.headwaters.grants.Stage.AWARDED and a.decision.toldAt is not null";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Applications applications;

    /** What one partner has been awarded and told: the same for every reader, with all partners. */
    List<Application> ofPartner(OrganisationId partner, int most) {
        var query = entities.createQuery(
                        "select a.id from Application a where exists (select p from ApplicationPartner p where"
                                + " p.application = a and p.organisationId = :partner) and " + TOLD
                                + Applications.NEWEST,
                        Long.class)
                .setParameter("partner", partner.value());
        return applications.withPartners(query.setMaxResults(most).getResultList());
    }

    /**
     * Those that serve this cause or commitment, or that this team pitched for.
     *
     * @param mine for whom the reader acts; with the partners of each where there are any, whose own may be among them
     */
    List<Application> about(String kind, String reference, Collection<OrganisationId> mine, int most) {
        if (mine.isEmpty()) {
            return about("a", "", Application.class, kind, reference)
                    .setMaxResults(most)
                    .getResultList();
        }
        var numbers = about(
                        "a.id",
                        " or exists (select o from ApplicationPartner o where o.application = a and o.organisationId in"
                                + " :mine)",
                        Long.class,
                        kind,
                        reference)
                .setParameter("mine", mine.stream().map(OrganisationId::value).toList());
        return applications.withPartners(numbers.setMaxResults(most).getResultList());
    }

    private <T> TypedQuery<T> about(String what, String orOwn, Class<T> type, String kind, String reference) {
        return entities.createQuery(
                        "select " + what
                                + " from Application a where (a.purposeKind = :kind and a.purposeReference = :reference"
                                + " or :kind = 'fellowship' and a.fellowship = :reference) and (" + TOLD + orOwn + ")"
                                + Applications.NEWEST,
                        type)
                .setParameter("kind", kind)
                .setParameter("reference", reference);
    }
}
