package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.headwaters.platform.NotFound;

/** The requests for changes of profiles as the database keeps them. */
@ApplicationScoped
class ChangeRequests {
    @PersistenceContext
    EntityManager entities;

    ChangeRequest add(ChangeRequest request) {
        entities.persist(request);
        entities.flush();
        return request;
    }

    ChangeRequest get(long id) {
        return Optional.ofNullable(entities.find(ChangeRequest.class, id)).orElseThrow(() -> new NotFound("change"));
    }

    /** Those that wait for an answer, the oldest first. */
    List<ChangeRequest> openOf(Collection<OrganisationId> organisations) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select r from ChangeRequest r join fetch r.organisation where r.organisation.id in :organisations"
                                + " and r.stage = :open order by r.askedAt, r.id",
                        ChangeRequest.class)
                .setParameter(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toList())
                .setParameter("open", ChangeStage.OPEN)
                .getResultList();
    }

    /** Those that nobody has answered since then, the oldest first. */
    List<ChangeRequest> openSince(Instant before, int most) {
        return entities.createQuery(
                        "select r from ChangeRequest r join fetch r.organisation where r.stage = :open"
                                + " and r.askedAt < :before order by r.askedAt, r.id",
                        ChangeRequest.class)
                .setParameter("open", ChangeStage.OPEN)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }
}
