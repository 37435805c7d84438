package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.headwaters.network.OrganisationId;

/** The commitments as the database keeps them. */
@ApplicationScoped
class Commitments {
    @PersistenceContext
    EntityManager entities;

    Optional<Commitment> byReference(String reference) {
        return entities.createQuery("select c from Commitment c where c.reference = :reference", Commitment.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** What these partners promise now, the earliest due first. */
    List<Commitment> runningOf(Collection<OrganisationId> partners) {
        if (partners.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select c from Commitment c where c.organisation in :partners and c.state = :active order by c.due, c.id",
                        Commitment.class)
                .setParameter(
                        "partners", partners.stream().map(OrganisationId::value).toList())
                .setParameter("active", State.ACTIVE)
                .getResultList();
    }
}
