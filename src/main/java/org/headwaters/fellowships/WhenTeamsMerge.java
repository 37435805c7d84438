package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationsMerged;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;

/**
 * What a merged organisation applied for and was given a place for, the one that lives on goes on with, and the stipends that
 * are not on their way follow. Where both organisations carry one living team, or each writes a draft to one cohort, one of
 * the two is brought to its end first.
 */
@ApplicationScoped
class WhenTeamsMerge {
    private static final String OVER =
            "('DECLINED', 'TURNED_DOWN', 'LAPSED', 'UNPLACED', 'LEFT', 'FINISHED', 'MISSED', 'WITHDRAWN')";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Directory directory;

    @Inject
    Audit audit;

    void merged(@Observes OrganisationsMerged event) {
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
        tell(event, both.formatted("t.id", from) + apart.formatted("t.id"));
        pass("team", "lead_id", apart.formatted("team.id"), from, to);
        pass("team_member", "organisation_id", apart.formatted("team_member.team_id"), from, to);
        pass(
                "team_stipend",
                "payee_id",
                " and stage in ('DUE', 'FAILED')" + apart.formatted("team_stipend.team_id"),
                from,
                to);
        var alone = " and not exists (select 1 from team_partner b where b.team_id = team_partner.team_id"
                + " and b.organisation_id = " + to + ")";
        pass("team_partner", "organisation_id", alone, from, to);
    }

    /** Whoever reads the trail of a team finds why another partner stands there. */
    private void tell(OrganisationsMerged event, String which) {
        List<?> teams = entities.createNativeQuery(
                        "select t.reference from team t where " + which + " order by t.reference")
                .getResultList();
        if (teams.isEmpty()) {
            return;
        }
        var cards = directory.cards(List.of(event.merged(), event.survivor()));
        var before = cards.get(event.merged()).name();
        var after = cards.get(event.survivor()).name();
        for (var team : teams) {
            audit.write("fellowships.merged", new SubjectRef(Team.KIND, team.toString()), before, after);
        }
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
