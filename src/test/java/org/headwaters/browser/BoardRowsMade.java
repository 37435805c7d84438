package org.headwaters.browser;

import java.sql.SQLException;
import java.util.UUID;
import org.headwaters.platform.it.Surroundings;

/** A cohort that has run for months, with teams wherever a board can show one, written past all rules. */
final class BoardRowsMade {
    static final String[] KINDS = {"EXPLORE", "PROTOTYPE", "TEST", "FEEDBACK", "FUNDING"};

    final String mark = "b" + UUID.randomUUID().toString().substring(0, 7);
    final String cohort = "FC-" + mark;

    BoardRowsMade() throws SQLException {
        sql(
                "insert into cohort (id, version, reference, title, promise, eligible, cause_reference, places, smallest_team,"
                        + " largest_team, begins_on, ends_on, zone, opens_at, closes_at, answer_days, pool_id, rubric_id, currency,"
                        + " least_interviews, least_insights, least_prototypes, least_tests, least_experts, least_end_users,"
                        + " published_at) select nextval('id_seq'), 1, '" + cohort
                        + "', 'The time teachers have for lab preparation', 'Seven months', 'Museums', (select min(reference) from"
                        + " cause), 8, 1, 6, current_date - 130, current_date + 110, 'America/New_York', current_timestamp -"
                        + " interval '200' day, current_timestamp - interval '150' day, 5, (select min(id) from pool), (select"
                        + " min(id) from rubric), 'USD', 5, 3, 2, 3, 1, 1, current_timestamp - interval '210' day");
        var due = new int[] {40, 80, 120, 160, 200};
        for (int i = 0; i < KINDS.length; i++) {
            sql("insert into cohort_gate (id, version, cohort_id, kind, due_after_days, stipend_minor) select"
                    + " nextval('id_seq'), 1, id, '" + KINDS[i] + "', " + due[i] + ", 0 from cohort where reference = '"
                    + cohort + "'");
        }
        sql("insert into cohort_guide (id, version, cohort_id, person_id, role, since_day) select nextval('id_seq'), 1,"
                + " c.id, a.person_id, 'COACH', current_date - 130 from cohort c, account a where c.reference = '"
                + cohort
                + "' and a.email = 'reviewer@demo.test'");
        team("Half the Marking", "PLACED", 5, null);
        team("Kit Library", "PLACED", 2, "MORE_ASKED");
        team("Night Lab", "LEFT", 2, null);
        team("Prep Room", "PLACED", 3, null);
        team("Quiet Hour", "PLACED", 1, null);
        team("Second Bell", "PLACED", 3, "SUBMITTED");
        team("The Long Bench", "PLACED", 4, "SUBMITTED");
        pitch("The Long Bench");
        member("Prep Room", "partner@demo.test");
    }

    /** @param passed so many gates; the next one stands as said, null for open */
    void team(String title, String stage, int passed, String next) throws SQLException {
        var reference = reference(title);
        sql("insert into team (id, version, reference, cohort_id, title, stage, lead_id, started_by, started_at,"
                + " submitted_at, placed_at, ended_at) select nextval('id_seq'), 1, '" + reference + "', c.id, '"
                + title
                + "', '" + stage
                + "', (select max(id) from organisation where standing = 'MEMBER'), (select max(id) from"
                + " person), current_timestamp, current_timestamp, current_timestamp - interval '120' day, "
                + (stage.equals("LEFT") ? "current_timestamp - interval '20' day" : "null")
                + " from cohort c where c.reference = '" + cohort + "'");
        sql(
                "insert into team_partner (id, version, team_id, organisation_id, position) select nextval('id_seq'), 1, id,"
                        + " lead_id, 0 from team where reference = '" + reference + "'");
        for (int i = 0; i < KINDS.length; i++) {
            var at = i < passed ? "PASSED" : i == passed && next != null ? next : "OPEN";
            sql("insert into team_gate (id, version, team_id, kind, stage, submitted_at, decided_at, decided_by) select"
                    + " nextval('id_seq'), 1, id, '" + KINDS[i] + "', '" + at + "', "
                    + (at.equals("OPEN")
                            ? "null, null, null"
                            : "current_timestamp - interval '3' day, current_timestamp"
                                    + " - interval '2' day, started_by")
                    + " from team where reference = '" + reference + "'");
        }
    }

    /** Whoever sent the last gate has pitched. */
    private void pitch(String title) throws SQLException {
        sql("insert into pitch (id, version, team_id, solution, evidence, plan, budget_minor, budget_words, written_by,"
                + " written_at) select nextval('id_seq'), 1, id, 'A bench that is set up before the bell', 'Nine lessons',"
                + " 'Two schools a term', 900000, 'Benches and hours', started_by, current_timestamp from team where"
                + " reference = '" + reference(title) + "'");
    }

    void member(String title, String email) throws SQLException {
        sql("insert into team_member (id, version, team_id, organisation_id, person_id, role, since_day) select"
                + " nextval('id_seq'), 1, t.id, t.lead_id, a.person_id, 'Makes things', current_date - 120 from team t,"
                + " account a where t.reference = '" + reference(title) + "' and a.email = '" + email + "'");
    }

    String reference(String title) {
        return "FT-" + mark + "-" + Math.abs(title.hashCode() % 1000);
    }

    static void sql(String statement) throws SQLException {
        try (var connection = Surroundings.database().getConnection();
                var running = connection.createStatement()) {
            running.execute(statement);
        }
    }
}
