package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.headwaters.network.PeopleMerged;

/**
 * Whoever was asked, writes or has a case in hand under one entry goes on under the other; what was said and signed keeps the
 * name it was said under.
 */
@ApplicationScoped
class WhenPeopleMerge {
    @PersistenceContext
    EntityManager entities;

    void merged(@Observes PeopleMerged event) {
        entities.flush();
        keepTies(event);
        entities.createNativeQuery("update application_partner set asked_person = ?, version = version + 1"
                        + " where asked_person = ? and confirmed_at is null")
                .setParameter(1, event.survivor().value())
                .setParameter(2, event.merged().value())
                .executeUpdate();
        pass(event, "officer_id", "");
        pass(event, "started_by", " and stage in ('DRAFT', 'CO_SIGNING')");
        // Who recommended is one of the two hands, under whichever entry.
        pass(event, "recommended_by", " and stage = 'RECOMMENDED'");
    }

    /** Who lives on stood wherever the other one stood. */
    private void keepTies(PeopleMerged event) {
        entities.createNativeQuery("insert into application_stood (application_id, person_id)"
                        + " select distinct s.application_id, cast(? as bigint) from application_stand s"
                        + " where s.person_id = ? and not exists (select 1 from application_stood o"
                        + " where o.application_id = s.application_id and o.person_id = ?)")
                .setParameter(1, event.survivor().value())
                .setParameter(2, event.merged().value())
                .setParameter(3, event.survivor().value())
                .executeUpdate();
    }

    private void pass(PeopleMerged event, String column, String where) {
        entities.createNativeQuery("update application set " + column + " = ?, version = version + 1 where " + column
                        + " = ?" + where)
                .setParameter(1, event.survivor().value())
                .setParameter(2, event.merged().value())
                .executeUpdate();
    }
}
