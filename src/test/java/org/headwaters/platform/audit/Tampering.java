package org.headwaters.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.headwaters.platform.clockwork.OwnTransaction;

/** Changes the trail behind its back, asks what the check finds, and puts everything back. */
@ApplicationScoped
public class Tampering {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Trail trail;

    @Inject
    OwnTransaction transaction;

    /** Carries the findings out of a transaction that must not last. */
    private static final class Found extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<String> violations;

        Found(List<String> violations) {
            this.violations = violations;
        }
    }

    List<String> found(String sql) {
        try {
            transaction.run(() -> {
                if (entities.createNativeQuery(sql).executeUpdate() == 0) {
                    throw new IllegalStateException("Nothing was tampered with: " + sql);
                }
                throw new Found(trail.violations());
            });
            throw new IllegalStateException("The tampering stayed");
        } catch (Found found) {
            return found.violations;
        }
    }
}
