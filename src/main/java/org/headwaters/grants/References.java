package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.ShuffledNumber;

/**
 * Gives each application the reference people use, {@code CG-2026-0131}. Numbers come from a sequence and are shuffled by
 * a secret of this installation, so that two references tell nothing of how many lie between them.
 */
@ApplicationScoped
class References {
    private static final String PREFIX = "CG";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Applications applications;

    @Inject
    NetworkDay day;

    String next() {
        var secret = secret();
        var year = day.today().getYear();
        while (true) {
            var reference = "%s-%d-%s".formatted(PREFIX, year, ShuffledNumber.of(nextNumber(), secret));
            if (!applications.isTaken(reference)) {
                return reference;
            }
        }
    }

    private long secret() {
        return number("select secret from reference_series where prefix = '" + PREFIX + "'");
    }

    private long nextNumber() {
        return number("select nextval('application_number')");
    }

    private long number(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
