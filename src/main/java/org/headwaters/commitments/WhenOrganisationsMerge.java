package org.headwaters.commitments;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.headwaters.network.OrganisationId;
import org.headwaters.network.OrganisationsMerged;
import org.headwaters.network.OrganisationsToMerge;
import org.headwaters.platform.NetworkDay;

/**
 * What a merged organisation promised, the one that lives on keeps. Its shares end and begin again with the other; where both
 * carried one promise the parts become one, so that the whole stays a whole. The promises are held before the organisations
 * are, as everybody does who moves a promise.
 */
@ApplicationScoped
class WhenOrganisationsMerge {
    @PersistenceContext
    EntityManager entities;

    @Inject
    PassedOnPromises passedOn;

    @Inject
    NetworkDay day;

    void toMerge(@Observes OrganisationsToMerge event) {
        hold(event.organisations());
    }

    void merged(@Observes OrganisationsMerged event) {
        entities.flush();
        var merged = event.merged().value();
        var survivor = event.survivor().value();
        var promises = hold(List.of(event.merged()));
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
        for (var promise : promises) {
            entities.createNativeQuery("update commitment set organisation_id = case when organisation_id = ? then ?"
                            + " else organisation_id end, version = version + 1 where id = ?")
                    .setParameter(1, merged)
                    .setParameter(2, survivor)
                    .setParameter(3, promise)
                    .executeUpdate();
            passedOn.write(promise, merged + " > " + survivor);
        }
    }

    /** The promises that these speak for or carry a part of, until the transaction ends, in the order of their numbers. */
    private List<Long> hold(Collection<OrganisationId> organisations) {
        var numbers =
                organisations.stream().map(one -> String.valueOf(one.value())).collect(joining(", "));
        List<?> held = entities.createNativeQuery("select c.id from commitment c where c.organisation_id in (" + numbers
                        + ") or exists (select 1 from commitment_share s where s.commitment_id = c.id"
                        + " and s.until_day is null and s.organisation_id in (" + numbers
                        + ")) order by c.id for update")
                .getResultList();
        return held.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Where one of the two has not agreed to its part yet, nobody has agreed to the whole of it. */
    private static String agreed(Object all) {
        return ((Number) all).intValue() == 1 ? " s.agreed_by, s.agreed_at" : " null, null";
    }
}
