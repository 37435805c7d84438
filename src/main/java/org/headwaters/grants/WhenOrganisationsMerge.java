package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.headwaters.network.OrganisationsMerged;
import org.headwaters.platform.Refusal;

/**
 * What a merged organisation asked for and was given, the one that lives on goes on with. Where both were partners of the same
 * case, a finished one stays as it was; a living one is brought to its end first, for a partner cannot meet itself. It
 * lives until its decision is told, and a grant until its report is in.
 */
@ApplicationScoped
class WhenOrganisationsMerge {
    private static final String LIVING = "(a.stage in ('DRAFT', 'CO_SIGNING', 'SUBMITTED', 'IN_REVIEW', 'RETURNED',"
            + " 'RECOMMENDED') or a.stage in ('AWARDED', 'DECLINED') and a.told_at is null or exists (select 1 from grants g"
            + " where g.application_id = a.id and g.stage in ('OFFERED', 'ACCEPTED', 'PAID', 'MET')))";
    private static final String BOTH =
            " (select 1 from application_partner b where b.application_id = %s" + " and b.organisation_id = %d)";

    @PersistenceContext
    EntityManager entities;

    void merged(@Observes OrganisationsMerged event) {
        entities.flush();
        var from = event.merged().value();
        var to = event.survivor().value();
        refuse(
                "select a.reference from application a where " + LIVING + " and exists" + BOTH.formatted("a.id", from)
                        + " and exists" + BOTH.formatted("a.id", to),
                "grants.refused.merge.both");
        refuse(
                "select a.reference from application a where a.stage in ('DRAFT', 'CO_SIGNING') and a.lead_id = " + from
                        + " and exists (select 1 from application b where b.stage in ('DRAFT', 'CO_SIGNING')"
                        + " and b.call_id = a.call_id and b.lead_id = " + to + ")",
                "grants.refused.merge.drafts");
        var apart = " and not exists" + BOTH.formatted("%s", to);
        pass("application", "lead_id", apart.formatted("application.id"), from, to);
        pass("application", "payee_id", apart.formatted("application.id"), from, to);
        pass("application_person", "organisation_id", apart.formatted("application_person.application_id"), from, to);
        var notGiven = " and not exists (select 1 from grant_partner b where b.grant_id = %s and b.organisation_id = "
                + to + ")";
        pass("grants", "payee_id", notGiven.formatted("grants.id"), from, to);
        pass("grant_person", "organisation_id", notGiven.formatted("grant_person.grant_id"), from, to);
        pass("grant_partner", "organisation_id", notGiven.formatted("grant_partner.grant_id"), from, to);
        pass("application_partner", "organisation_id", apart.formatted("application_partner.application_id"), from, to);
    }

    private void refuse(String sql, String key) {
        List<?> found =
                entities.createNativeQuery(sql + " order by a.reference").getResultList();
        if (!found.isEmpty()) {
            throw new Refusal(key, found.get(0).toString());
        }
    }

    private void pass(String table, String column, String where, long from, long to) {
        entities.createNativeQuery("update " + table + " set " + column + " = ?, version = version + 1 where " + column
                        + " = ?" + where)
                .setParameter(1, to)
                .setParameter(2, from)
                .executeUpdate();
    }
}
