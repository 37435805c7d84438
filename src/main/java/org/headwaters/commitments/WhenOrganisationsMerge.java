package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.headwaters.network.OrganisationsMerged;
import org.headwaters.platform.NetworkDay;

/**
 * What a merged organisation promised, the one that lives on keeps. Its shares end and begin again with the other; where both
 * carried one promise the parts become one, so that the whole stays a whole.
 */
@ApplicationScoped
class WhenOrganisationsMerge {
    @PersistenceContext
    EntityManager entities;

    @Inject
    NetworkDay day;

    void merged(@Observes OrganisationsMerged event) {
        entities.flush();
        var merged = event.merged().value();
        var survivor = event.survivor().value();
        List<?> carried = entities.createNativeQuery("select s.commitment_id, sum(s.part),"
                        + " min(case when s.agreed_at is null then 0 else 1 end) from commitment_share s"
                        + " where s.until_day is null and s.organisation_id in (?, ?) and exists (select 1 from"
                        + " commitment_share m where m.commitment_id = s.commitment_id and m.until_day is null"
                        + " and m.organisation_id = ?) group by s.commitment_id")
                .setParameter(1, merged)
                .setParameter(2, survivor)
                .setParameter(3, merged)
                .getResultList();
        for (var row : carried) {
            var share = (Object[]) row;
            entities.createNativeQuery("update commitment_share set until_day = ? where until_day is null"
                            + " and commitment_id = ? and organisation_id in (?, ?)")
                    .setParameter(1, day.today())
                    .setParameter(2, share[0])
                    .setParameter(3, merged)
                    .setParameter(4, survivor)
                    .executeUpdate();
            entities.createNativeQuery(
                            "insert into commitment_share (id, version, commitment_id, organisation_id, part,"
                                    + " from_day, agreed_by, agreed_at) select nextval('id_seq'), 1, ?, ?, ?, ?,"
                                    + agreed(share[2])
                                    + " from commitment_share s where s.id = (select max(m.id) from commitment_share m"
                                    + " where m.commitment_id = ? and m.organisation_id = ?)")
                    .setParameter(1, share[0])
                    .setParameter(2, survivor)
                    .setParameter(3, ((Number) share[1]).intValue())
                    .setParameter(4, day.today())
                    .setParameter(5, share[0])
                    .setParameter(6, merged)
                    .executeUpdate();
        }
        entities.createNativeQuery(
                        "update commitment set organisation_id = ?, version = version + 1 where organisation_id = ?")
                .setParameter(1, survivor)
                .setParameter(2, merged)
                .executeUpdate();
    }

    /** Where one of the two has not agreed to its part yet, nobody has agreed to the whole of it. */
    private static String agreed(Object all) {
        return ((Number) all).intValue() == 1 ? " s.agreed_by, s.agreed_at" : " null, null";
    }
}
