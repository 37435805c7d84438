package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.headwaters.platform.NetworkDay;

/** Declined and told applications as the database counts them. */
@ApplicationScoped
class Declines {
    private static final String TOLD =
            " where a.stage = org.headwaters.grants.Stage.DECLINED and a.decision.toldAt is not null";

    @PersistenceContext
    EntityManager entities;

    /** How often a reason was given under a call. */
    record Given(String reason, String call, long times) {}

    /** The year of the first told decline, by the network's calendar. */
    OptionalInt firstYear(NetworkDay day) {
        var first = entities.createQuery(
                        "select a.decision.toldAt from Application a" + TOLD + " order by a.decision.toldAt",
                        Instant.class)
                .setMaxResults(1)
                .getResultList();
        return first.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(day.of(first.get(0)).getYear());
    }

    /** Every reason that was given in one year's decisions. */
    List<Given> of(int year, NetworkDay day) {
        return entities.createQuery(
                        "select r.label, c.title, count(a) from Application a join a.call c join a.reasons r" + TOLD
                                + " and a.decision.toldAt >= :from and a.decision.toldAt < :until"
                                + " group by r.label, c.title",
                        Object[].class)
                .setParameter("from", day.begins(LocalDate.of(year, 1, 1)))
                .setParameter("until", day.begins(LocalDate.of(year + 1, 1, 1)))
                .getResultStream()
                .map(row -> new Given((String) row[0], (String) row[1], (Long) row[2]))
                .toList();
    }
}
