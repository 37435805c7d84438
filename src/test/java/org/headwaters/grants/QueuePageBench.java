package org.headwaters.grants;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.Surroundings;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Prints what a page of the queue costs with a thousand, ten thousand and a hundred thousand applications, as an officer
 * gets it by HTTP: milliseconds from the request to the last byte, half of the pages within the first figure and nine in ten
 * within the second; then the first figure beside that of a thousand. Each way of looking shows as many lines however many
 * applications there are, so that only what is around them grows. The ways take turns, so that whatever else the machine
 * does falls on all of them; a page that reads no application tells how much of it fell. The applications are those of the
 * demonstration over and over, most of them told long ago, one in twelve waiting.
 */
@InServer
@RunAsClient
class QueuePageBench {
    private static final int FIRST = 60;
    private static final int WARM = 15;
    private static final int PAGES = 40;

    /**
     * Each clone takes after one of the demonstration's, by how often its stage is met in a network of years. A word that
     * only some of the first thousand have is as rare among all.
     */
    private static final String CLONES = """
            insert into application (id, version, reference, call_id, form_id, title, stage, lead_id, payee_id,
              started_by, started_at, asked_minor, currency, active_seconds, submitted_at, submitted_by,
              paused_seconds, paused_since, returned_from, returned_ask, word_due, decision_due, officer_id,
              first_word_at, recommended_verdict, recommended_minor, recommended_by, recommended_at, awarded_minor,
              decided_by, decided_at, told_at, submissions, left_fast_lane)
            select nextval('id_seq'), 1, 'Q-' || n, a.call_id, a.form_id, a.title || ' ' || n || case when n <= 1000 and n %% 25 = 0 then ' quokka' else '' end, a.stage, a.lead_id, a.payee_id,
              a.started_by, a.started_at - interval '1 day' * (n %% 1500), a.asked_minor, a.currency, a.active_seconds,
              a.submitted_at - interval '1 minute' * (n %% 5000), a.submitted_by,
              a.paused_seconds, a.paused_since, a.returned_from, a.returned_ask,
              a.word_due + interval '1 minute' * (n %% 2000), a.decision_due + interval '1 minute' * (n %% 2000),
              a.officer_id, a.first_word_at, a.recommended_verdict, a.recommended_minor, a.recommended_by,
              a.recommended_at, a.awarded_minor, a.decided_by, a.decided_at, a.told_at, a.submissions, a.left_fast_lane
            from generate_series(%d, %d) n
            join bench_kind k on n %% 100 between k.low and k.high
            join bench_template t on t.kind = k.kind and t.place = n %% k.many
            join application a on a.id = t.id""";

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void aPageOfTheQueue() throws Exception {
        prepare();
        var addresses = addresses();
        var first = new LinkedHashMap<String, Double>();
        var lines = new LinkedHashMap<String, Integer>();
        int have = 0;
        System.out.printf(
                "%-28s %12s %6s %8s %8s %8s%n", "the queue", "applications", "lines", "half", "ninth", "ratio");
        for (int many : new int[] {1_000, 10_000, 100_000}) {
            grow(have, many);
            try (var officer = new HttpVisitor(System.getProperty("it.port"))) {
                officer.signIn("officer@demo.test", "headwaters");
                measure(officer, addresses.values(), have == 0 ? FIRST : WARM);
                var taken = measure(officer, addresses.values(), PAGES);
                for (var way : addresses.keySet()) {
                    var times = taken.get(addresses.get(way));
                    officer.get(addresses.get(way));
                    int shown = officer.body().split("class=\"row-link\"", -1).length - 1;
                    var base = first.computeIfAbsent(way, none -> times[PAGES / 2]);
                    System.out.printf(
                            "%-28s %12d %6d %8.1f %8.1f %8.2f%n",
                            way, many, shown, times[PAGES / 2], times[PAGES * 9 / 10], times[PAGES / 2] / base);
                    if (lines.computeIfAbsent(way, none -> shown) != shown) {
                        throw new IllegalStateException(way + " does not show as many lines as before");
                    }
                }
            }
            have = many;
        }
    }

    private static Map<String, String> addresses() throws SQLException {
        var call = text("select reference from call where id ="
                + " (select call_id from application group by call_id order by count(*) desc limit 1)");
        var officer = text("select officer_id from application where officer_id is not null limit 1");
        var addresses = new LinkedHashMap<String, String>();
        addresses.put("as it opens", "/grants/queue");
        addresses.put("one's own", "/grants/queue?view=MINE");
        addresses.put("needs a reader", "/grants/queue?view=NEEDS_READER");
        addresses.put("all", "/grants/queue?view=ALL");
        addresses.put("all, page 20", "/grants/queue?view=ALL&page=20");
        addresses.put("all of a call and a stage", "/grants/queue?view=ALL&stage=AWARDED&call=" + call);
        addresses.put("in review, of an officer", "/grants/queue?stage=IN_REVIEW&officer=" + officer);
        addresses.put("fast lane of a call", "/grants/queue?lane=fast&call=" + call);
        addresses.put("words in what waits", "/grants/queue?words=schools");
        addresses.put("a common word in all", "/grants/queue?view=ALL&words=schools");
        addresses.put("a rare word in all", "/grants/queue?view=ALL&words=quokka");
        addresses.put("a word that is nowhere", "/grants/queue?view=ALL&words=zyzzyva");
        addresses.put("no application at all", "/help");
        return addresses;
    }

    private static Map<String, double[]> measure(HttpVisitor officer, Collection<String> addresses, int pages)
            throws Exception {
        var taken = new HashMap<String, double[]>();
        for (int i = 0; i < pages; i++) {
            for (var address : addresses) {
                long began = System.nanoTime();
                officer.get(address);
                if (officer.status() != 200) {
                    throw new IllegalStateException(address + " answers " + officer.status());
                }
                taken.computeIfAbsent(address, none -> new double[pages])[i] = (System.nanoTime() - began) / 1e6;
            }
        }
        taken.values().forEach(Arrays::sort);
        return taken;
    }

    private static void prepare() throws SQLException {
        sql("create table bench_template as select a.id, a.stage || ' ' || (a.told_at is not null) as kind,"
                + " row_number() over (partition by a.stage, a.told_at is not null order by a.id) - 1 as place"
                + " from application a where a.stage not in ('DRAFT', 'CO_SIGNING')");
        sql("create table bench_kind as select s.kind, s.low, s.high, (select count(*) from bench_template t"
                + " where t.kind = s.kind)::int as many from (values ('AWARDED true', 0, 55), ('DECLINED true', 56, 83),"
                + " ('MISSED false', 84, 88), ('WITHDRAWN false', 89, 91), ('SUBMITTED false', 92, 93),"
                + " ('IN_REVIEW false', 94, 96), ('RECOMMENDED false', 97, 97), ('AWARDED false', 98, 98),"
                + " ('DECLINED false', 99, 99)) s (kind, low, high)");
    }

    private static void grow(int from, int to) throws SQLException {
        sql(CLONES.formatted(from + 1, to));
        var theirs =
                " from application b join bench_kind k on substr(b.reference, 3)::int % 100 between k.low and k.high"
                        + " join bench_template t on t.kind = k.kind and t.place = substr(b.reference, 3)::int % k.many"
                        + " join application a on a.id = t.id ";
        var fresh = " where b.reference like 'Q-%' and substr(b.reference, 3)::int > " + from;
        sql("insert into application_partner (id, version, application_id, organisation_id, call_id, begun_at,"
                + " position, asked_person, asked_at, confirmed_by, confirmed_at)"
                + " select nextval('id_seq'), 1, b.id, p.organisation_id, b.call_id, b.started_at, p.position,"
                + " p.asked_person, p.asked_at, p.confirmed_by, p.confirmed_at" + theirs
                + "join application_partner p on p.application_id = a.id" + fresh);
        sql("insert into application_person (id, version, application_id, organisation_id, person_id, name)"
                + " select nextval('id_seq'), 1, b.id, p.organisation_id, p.person_id, p.name" + theirs
                + "join application_person p on p.application_id = a.id" + fresh);
        sql("insert into review (id, version, subject_kind, subject_reference, reviewer_id, rubric_id, stage, reason,"
                + " invited_by, invited_at, due_at, read_version, submitted_at)"
                + " select nextval('id_seq'), 1, r.subject_kind, b.reference, r.reviewer_id, r.rubric_id, r.stage, r.reason,"
                + " r.invited_by, r.invited_at, r.due_at, r.read_version, r.submitted_at" + theirs
                + "join review r on r.subject_kind = 'grant' and r.subject_reference = a.reference" + fresh);
        sql("vacuum analyze");
    }

    private static void sql(String statement) throws SQLException {
        try (var connection = Surroundings.database().getConnection();
                var one = connection.createStatement()) {
            one.execute(statement);
        }
    }

    private static String text(String query) throws SQLException {
        try (var connection = Surroundings.database().getConnection();
                var one = connection.createStatement();
                var rows = one.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
