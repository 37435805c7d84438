package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.headwaters.network.PeopleMerged;
import org.headwaters.platform.Refusal;

/**
 * Whoever applies, works in a team, coaches, is asked or was asked for a yes goes on under the other entry; what was done
 * keeps the name it was done under. Nobody comes to be in two teams of one cohort that way.
 */
@ApplicationScoped
class WhenFellowsMerge {
    private static final String OVER =
            "('DECLINED', 'TURNED_DOWN', 'LAPSED', 'UNPLACED', 'LEFT', 'MISSED', 'WITHDRAWN')";
    private static final String SEATED = " m where m.person_id = %d and m.until_day is null and t.id = m.team_id"
            + " and t.stage in ('PLACED', 'FINISHED')";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    void merged(@Observes PeopleMerged event) {
        entities.flush();
        var from = event.merged().value();
        var to = event.survivor().value();
        requireOneTeam(from, to);
        var open = " and exists (select 1 from team t where t.id = %s and t.stage not in " + OVER + ")";
        pass("team_partner", "asked_person", " and confirmed_at is null", from, to);
        pass("team", "started_by", " and stage in ('DRAFT', 'CO_SIGNING')", from, to);
        pass("team", "coach_id", " and stage <> 'FINISHED' and stage not in " + OVER, from, to);
        pass("team", "taken_up_by", " and stage = 'IN_REVIEW'", from, to);
        pass("team_former_coach", "person_id", "", from, to);
        endTwice("team_member", "team_id", "1 = 1", from, to);
        pass("team_member", "person_id", " and until_day is null" + open.formatted("team_member.team_id"), from, to);
        endTwice("cohort_guide", "cohort_id", "m.role = cohort_guide.role", from, to);
        pass("cohort_guide", "person_id", " and until_day is null", from, to);
        pass("feedback_ask", "person_id", " and answered_at is null and revoked_at is null", from, to);
        pass(
                "alumni_answer",
                "person_id",
                " and not exists (select 1 from alumni_answer a where a.team_id = alumni_answer.team_id and a.person_id = "
                        + to + ")",
                from,
                to);
        pass(
                "evidence_draft",
                "saved_by",
                " and not exists (select 1 from evidence_draft d where d.team_id = evidence_draft.team_id and d.code ="
                        + " evidence_draft.code and d.row_id = evidence_draft.row_id and d.saved_by = " + to + ")",
                from,
                to);
        endCalendar(from);
    }

    private void requireOneTeam(long from, long to) {
        List<?> two = entities.createNativeQuery("select t.reference from team t, team_member" + SEATED.formatted(from)
                        + " and exists (select 1 from team s, team_member n where n.person_id = " + to
                        + " and n.until_day is null and s.id = n.team_id and s.stage in ('PLACED', 'FINISHED')"
                        + " and s.cohort_id = t.cohort_id and s.id <> t.id) order by t.reference")
                .getResultList();
        if (!two.isEmpty()) {
            throw new Refusal("fellowships.refused.merge.twoTeams", two.get(0).toString());
        }
    }

    /** Where both entries are named, one of them is enough. */
    private void endTwice(String table, String whole, String alike, long from, long to) {
        entities.createNativeQuery("update " + table + " set until_day = since_day, version = version + 1"
                        + " where person_id = ? and until_day is null and exists (select 1 from " + table
                        + " m where m." + whole + " = " + table + "." + whole + " and " + alike
                        + " and m.person_id = ? and m.until_day is null)")
                .setParameter(1, from)
                .setParameter(2, to)
                .executeUpdate();
    }

    /** Its address was a key to the entry that is no more; whoever lives on makes one of the own. */
    private void endCalendar(long from) {
        entities.createNativeQuery("update calendar_link set ended_at = ?, version = version + 1 where person_id = ?"
                        + " and ended_at is null")
                .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(2, from)
                .executeUpdate();
    }

    private void pass(String table, String column, String where, long from, long to) {
        entities.createNativeQuery("update " + table + " set " + column + " = ?, version = version + 1 where " + column
                        + " = ?" + where)
                .setParameter(1, to)
                .setParameter(2, from)
                .executeUpdate();
    }
}
