package org.headwaters.grants;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.headwaters.funds.PoolId;

/** Awarded and told applications as the database keeps them. */
@ApplicationScoped
class Awards {
    @PersistenceContext
    EntityManager entities;

    long count() {
        return entities.createQuery(
                        "select count(a) from Application a where a.stage = :awarded and a.decision.toldAt is not null",
                        Long.class)
                .setParameter("awarded", Stage.AWARDED)
                .getSingleResult();
    }

    /** What applicants have been told they get, in minor units, by the pool it comes from; nothing told is left out. */
    Map<PoolId, Long> told() {
        return entities.createQuery(
                        "select a.call.poolId, sum(a.decision.awardedMinor) from Application a where a.stage = :awarded"
                                + " and a.decision.toldAt is not null group by a.call.poolId",
                        Object[].class)
                .setParameter("awarded", Stage.AWARDED)
                .getResultStream()
                .collect(toMap(row -> new PoolId((Long) row[0]), row -> (Long) row[1]));
    }

    /** The last told first, with call and partners, in two statements. */
    List<Application> newest(int most) {
        var ids = entities.createQuery(
                        "select a.id from Application a where a.stage = :awarded and a.decision.toldAt is not null"
                                + " order by a.decision.toldAt desc, a.id desc",
                        Long.class)
                .setParameter("awarded", Stage.AWARDED)
                .setMaxResults(most)
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select distinct a from Application a join fetch a.call left join fetch a.partners"
                                        + " where a.id in :ids order by a.decision.toldAt desc, a.id desc",
                                Application.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
