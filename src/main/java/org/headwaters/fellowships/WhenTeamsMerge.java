package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.headwaters.network.OrganisationsMerged;
import org.headwaters.network.PeopleMerged;
import org.headwaters.platform.Refusal;

/**
 * What a merged organisation applied for, the one that lives on goes on with; so does a person under the other entry. Where
 * both organisations carry one living team, or each writes a draft to one cohort, one of the two is brought to its end first.
 */
@ApplicationScoped
class WhenTeamsMerge {
    private static final String OVER =
            "('DECLINED', 'TURNED_DOWN', 'LAPSED', 'UNPLACED', 'LEFT', 'FINISHED', 'MISSED', 'WITHDRAWN')";

    @PersistenceContext
    EntityManager entities;

    void organisations(@Observes OrganisationsMerged event) {
        entities.flush();
        var from = event.merged().value();
        var to = event.survivor().value();
        var both = "exists (select 1 from team_partner b where b.team_id = %s and b.organisation_id = %d)";
        refuse(
                "select t.reference from team t where t.stage not in " + OVER + " and " + both.formatted("t.id", from)
                        + " and " + both.formatted("t.id", to),
                "fellowships.refused.merge.both");
        refuse(
                "select t.reference from team t where t.stage in ('DRAFT', 'CO_SIGNING') and t.lead_id = " + from
                        + " and exists (select 1 from team b where b.stage in ('DRAFT', 'CO_SIGNING')"
                        + " and b.cohort_id = t.cohort_id and b.lead_id = " + to + ")",
                "fellowships.refused.merge.drafts");
        var apart = " and not " + both.formatted("%s", to);
        pass("team", "lead_id", apart.formatted("team.id"), from, to);
        pass("team_member", "organisation_id", apart.formatted("team_member.team_id"), from, to);
        var alone = " and not exists (select 1 from team_partner b where b.team_id = team_partner.team_id"
                + " and b.organisation_id = " + to + ")";
        pass("team_partner", "organisation_id", alone, from, to);
    }

    void people(@Observes PeopleMerged event) {
        entities.flush();
        var from = event.merged().value();
        var to = event.survivor().value();
        var open = " and exists (select 1 from team t where t.id = %s and t.stage not in " + OVER + ")";
        pass("team_partner", "asked_person", " and confirmed_at is null", from, to);
        pass("team", "started_by", " and stage in ('DRAFT', 'CO_SIGNING')", from, to);
        pass("team", "coach_id", " and stage not in " + OVER, from, to);
        endTwice(from, to);
        pass("team_member", "person_id", " and until_day is null" + open.formatted("team_member.team_id"), from, to);
    }

    /** In a team where both entries are named, one of them is enough. */
    private void endTwice(long from, long to) {
        entities.createNativeQuery("update team_member set until_day = since_day, version = version + 1"
                        + " where person_id = ? and until_day is null and exists (select 1 from team_member m"
                        + " where m.team_id = team_member.team_id and m.person_id = ? and m.until_day is null)")
                .setParameter(1, from)
                .setParameter(2, to)
                .executeUpdate();
    }

    private void refuse(String sql, String key) {
        List<?> found =
                entities.createNativeQuery(sql + " order by t.reference").getResultList();
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
