package org.headwaters.grants;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.headwaters.funds.PoolId;

/** What was granted from each pool, as the database adds it up. */
@ApplicationScoped
class Awards {
    @PersistenceContext
    EntityManager entities;

    /** What applicants have been told they get and was not cancelled, in minor units, by the pool it comes from. */
    Map<PoolId, Long> told() {
        return entities.createQuery(
                        "select c.poolId, sum(g.terms.amountMinor) from Grant g join g.call c"
                                + " where g.stage <> org.headwaters.grants.GrantStage.CANCELLED group by c.poolId",
                        Object[].class)
                .getResultStream()
                .collect(toMap(row -> new PoolId((Long) row[0]), row -> (Long) row[1]));
    }
}
