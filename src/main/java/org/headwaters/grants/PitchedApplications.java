package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The applications that teams of fellows began with their pitch. */
@ApplicationScoped
class PitchedApplications {
    @PersistenceContext
    EntityManager entities;

    /** The one begun last. */
    Optional<Application> of(String fellowship) {
        return entities.createQuery(
                        "select a from Application a where a.fellowship = :fellowship order by a.startedAt desc, a.id desc",
                        Application.class)
                .setParameter("fellowship", fellowship)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
