package org.headwaters.funds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.headwaters.network.PeopleMerged;

/**
 * What waits for another person's yes was proposed by whoever lives on, so that the same hand does not give that yes under
 * the other entry. Where one entry proposed and the other endorsed, two hands are still wanted.
 */
@ApplicationScoped
class WhenPeopleMerge {
    @PersistenceContext
    EntityManager entities;

    void merged(@Observes PeopleMerged event) {
        entities.flush();
        var from = event.merged().value();
        var to = event.survivor().value();
        write(
                "update payment set endorsed_by = null, version = version + 1 where stage = 'PROPOSED'"
                        + " and (proposed_by = %2$d and endorsed_by = %1$d or proposed_by = %1$d and endorsed_by = %2$d)",
                from, to);
        for (var hand : new String[] {"proposed_by", "endorsed_by"}) {
            write(
                    "update payment set " + hand + " = %2$d, version = version + 1 where stage = 'PROPOSED' and " + hand
                            + " = %1$d",
                    from,
                    to);
        }
        write(
                "update payee_account set proposed_by = %2$d, version = version + 1 where stage = 'PROPOSED'"
                        + " and proposed_by = %1$d",
                from, to);
    }

    private void write(String sql, long from, long to) {
        entities.createNativeQuery(sql.formatted(from, to)).executeUpdate();
    }
}
