package org.headwaters.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;

/** What people, and administrators about them, have declared; only what has not been withdrawn counts. */
@ApplicationScoped
class Declarations {
    @PersistenceContext
    EntityManager em;

    void add(ConflictDeclaration declaration) {
        em.persist(declaration);
    }

    ConflictDeclaration get(long id) {
        return Optional.ofNullable(em.find(ConflictDeclaration.class, id))
                .orElseThrow(() -> new NotFound("declaration"));
    }

    List<ConflictDeclaration> standingFor(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select d from ConflictDeclaration d where d.person in :people and d.withdrawnAt is null"
                                + " order by d.declaredAt, d.id",
                        ConflictDeclaration.class)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .getResultList();
    }
}
