package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.headwaters.platform.NotFound;

/** The applications as the database keeps them, known by their references. */
@ApplicationScoped
class Applications {
    @PersistenceContext
    EntityManager entities;

    Application get(String reference) {
        return find(reference).orElseThrow(() -> new NotFound("application"));
    }

    Optional<Application> find(String reference) {
        return entities.createQuery(
                        "select a from Application a join fetch a.call where a.reference = :reference",
                        Application.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** The application with its row held until the end of the transaction: moves of one application follow one another. */
    Application hold(String reference) {
        var application = get(reference);
        entities.refresh(application, LockModeType.PESSIMISTIC_WRITE);
        return application;
    }
}
