package org.headwaters.challenges;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headwaters.network.OrganisationId;

/** The causes as the database keeps them. */
@ApplicationScoped
class Causes {
    @PersistenceContext
    EntityManager entities;

    /** All of them with their themes, in the order of the map's table of contents. */
    List<Cause> all() {
        return entities.createQuery(
                        "select c from Cause c join fetch c.theme order by c.theme.place, c.title, c.id", Cause.class)
                .getResultList();
    }

    Optional<Cause> byReference(String reference) {
        return entities.createQuery(
                        "select c from Cause c join fetch c.theme where c.reference = :reference", Cause.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** The numbers of those that any of these partners works on. */
    Set<Long> workedOnBy(Collection<OrganisationId> partners) {
        if (partners.isEmpty()) {
            return Set.of();
        }
        return entities.createQuery("select w.cause.id from CauseWork w where w.organisation in :partners", Long.class)
                .setParameter(
                        "partners", partners.stream().map(OrganisationId::value).toList())
                .getResultStream()
                .collect(toSet());
    }
}
