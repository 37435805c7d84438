package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import org.headwaters.network.OrganisationId;

/**
 * Applications for threads, the newest first: those that were awarded and told and whose grant was not cancelled, to staff
 * the cancelled ones as well, and to their own people all of them.
 */
@ApplicationScoped
class ThreadRows {
    private static final String TOLD =
            "a.stage = org.headwaters.grants.Stage.AWARDED and a.decision.toldAt is not null";

    private static final String STANDS = "(g.stage is null or g.stage <> org.headwaters.grants.GrantStage.CANCELLED)";

    private static final String FROM = ", g.stage from Application a left join Grant g on g.application = a where ";

    private static final String OR_OWN = " or exists (select o from ApplicationPartner o where o.application = a and"
            + " o.organisationId in :mine)";

    /** @param mine for whom the reader acts @param staff whether the reader may read cases of others */
    record Reader(Collection<OrganisationId> mine, boolean staff) {
        private String stands() {
            return staff ? "1 = 1" : STANDS;
        }

        private String orOwn() {
            return mine.isEmpty() ? "" : OR_OWN;
        }

        private <T> TypedQuery<T> bind(TypedQuery<T> query) {
            return mine.isEmpty()
                    ? query
                    : query.setParameter(
                            "mine", mine.stream().map(OrganisationId::value).toList());
        }
    }

    /** @param cancelled whether what was awarded and told was cancelled since */
    record Found(Application application, boolean cancelled) {
        private static Found of(Application application, Object grant) {
            return new Found(
                    application, grant == GrantStage.CANCELLED && application.getApplicantStage() == Stage.AWARDED);
        }
    }

    @PersistenceContext
    EntityManager entities;

    @Inject
    Applications applications;

    /** What one partner has been awarded and told, with all partners. */
    List<Found> ofPartner(OrganisationId partner, Reader reader, int most) {
        return withPartners(
                "exists (select p from ApplicationPartner p where p.application = a and p.organisationId = :partner) and "
                        + TOLD + " and (" + reader.stands() + reader.orOwn() + ")",
                query -> reader.bind(query).setParameter("partner", partner.value()),
                most);
    }

    /**
     * Those that serve this cause or commitment, or that this team pitched for; with the partners of each where the reader
     * acts for any, whose own may be among them.
     */
    List<Found> about(String kind, String reference, Reader reader, int most) {
        var about = "(a.purposeKind = :kind and a.purposeReference = :reference"
                + " or :kind = 'fellowship' and a.fellowship = :reference) and (" + TOLD + " and " + reader.stands()
                + reader.orOwn() + ")";
        UnaryOperator<TypedQuery<Object[]>> bound =
                query -> reader.bind(query).setParameter("kind", kind).setParameter("reference", reference);
        return reader.mine().isEmpty()
                ? rows("a", about, bound, most).stream()
                        .map(row -> Found.of((Application) row[0], row[1]))
                        .toList()
                : withPartners(about, bound, most);
    }

    private List<Found> withPartners(String where, UnaryOperator<TypedQuery<Object[]>> bound, int most) {
        var grants = new LinkedHashMap<Long, Object>();
        rows("a.id", where, bound, most).forEach(row -> grants.put((Long) row[0], row[1]));
        return applications.withPartners(List.copyOf(grants.keySet())).stream()
                .map(application -> Found.of(application, grants.get(application.getId())))
                .toList();
    }

    private List<Object[]> rows(String what, String where, UnaryOperator<TypedQuery<Object[]>> bound, int most) {
        return bound.apply(entities.createQuery("select " + what + FROM + where + Applications.NEWEST, Object[].class))
                .setMaxResults(most)
                .getResultList();
    }
}
