package org.headwaters.loss;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.headwaters.platform.it.HttpVisitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The server is killed at random moments while people save and submit, on the database that lives inside it, which dies
 * with it: the hardest case. What was acknowledged is looked for in the database each time, before anything is started
 * again. {@code -Dkills=8} makes the long form.
 */
class KilledIT {
    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final long SEED = Long.getLong("kills.seed", 20_261_121);

    /** Of applications under review: handed in before, so complete; and here they wait to be handed in once more. */
    private static final String READY = """
            update application set stage = 'CO_SIGNING', submission_key = null, officer_id = null, first_word_at = null
             where id in (select min(a.id) from application a join call c on c.id = a.call_id
                           where a.stage in ('SUBMITTED', 'IN_REVIEW') and c.closes_at > now()
                             and not exists (select 1 from application d where d.lead_id = a.lead_id
                                              and d.call_id = a.call_id and d.stage in ('DRAFT', 'CO_SIGNING'))
                           group by a.lead_id, a.call_id)""";

    private static OwnServer server;

    /** References that a client was told for certain to be handed in. */
    private final Queue<String> submitted = new ConcurrentLinkedQueue<>();

    private final Random random = new Random(SEED);
    private Writing writing;

    private record Draft(String reference, String email) {}

    @BeforeAll
    static void aServerWithTheDatabaseInside() throws Exception {
        server = new OwnServer("killed", Map.of("DEMO", "true", "DEMO_SIZE", "60"));
        System.out.printf("First start with the demonstration on H2: ready after %s%n", server.start());
        server.stop();
        try (var database = database();
                var statement = database.createStatement()) {
            assertThat(statement.executeUpdate(READY)).isPositive();
            statement.executeUpdate("update call set attachments = true");
            statement.executeUpdate("update application_partner set confirmed_at = now(), voided_at = null,"
                    + " confirmed_by = coalesce(confirmed_by, asked_person, (select started_by from application a"
                    + " where a.id = application_id))");
        }
    }

    @AfterAll
    static void itEnds() throws Exception {
        server.close();
    }

    @Test
    void whatWasAcknowledged_isThere_andNothingIsThereTwice() throws Exception {
        var waiting = draftsWhere("a.stage = 'CO_SIGNING'");
        var read = draftsWhere("a.stage in ('SUBMITTED', 'IN_REVIEW', 'RECOMMENDED')")
                .get(0);
        var witness = new Witness(read.reference(), read.email(), SEED);
        int each = Math.max(1, waiting.size() / KILLS);
        writing = new Writing(server.port(), featuredDraft());
        System.out.printf("%d applications wait, %d kills, seed %d%n", waiting.size(), KILLS, SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            var now = waiting.subList(kill * each, Math.min(waiting.size(), (kill + 1) * each));
            var took = server.start();
            if (kill == 0) {
                witness.handIn(server);
            }
            workUntilKilled(now);
            System.out.printf(
                    "Kill %d after a start of %s: %d submits and %d saves acknowledged so far%n",
                    kill + 1, took, submitted.size(), writing.acknowledged());
            everythingAcknowledgedIsThere();
        }
        restoreElsewhere();
        for (var draft : waiting) {
            try (var person = signedIn(draft)) {
                submitOrFindSubmitted(person, draft);
            }
        }
        witness.everythingHolds(server);
        server.stop();
        everythingAcknowledgedIsThere();
        try (var database = database()) {
            for (var draft : waiting) {
                assertThat(count(
                                database,
                                "from history where subject_reference = ? and move_name = 'SUBMIT'"
                                        + " and happened_at > dateadd('MINUTE', -30, now())",
                                draft.reference()))
                        .as("%s is submitted once", draft.reference())
                        .isEqualTo(1);
            }
        }
    }

    /** The last to be killed stays dead: a dump of its database is read into an empty place, and life goes on there. */
    private void restoreElsewhere() throws Exception {
        var dump = server.home().resolve("dump.sql").toString();
        try (var database = database();
                var statement = database.createStatement()) {
            statement.execute("script to '" + dump + "'");
        }
        server = new OwnServer("restored", Map.of("DEMO", "true"));
        try (var database = database();
                var statement = database.createStatement()) {
            statement.execute("runscript from '" + dump + "'");
        }
        System.out.printf("Restored elsewhere: ready after %s%n", server.start());
        assertThat(server.logged()).contains("Migrations run on the database: 0");
    }

    /** Everybody starts at once; the end comes from outside, at a moment that nobody knows. */
    private void workUntilKilled(List<Draft> drafts) throws Exception {
        var people = new LinkedHashMap<Draft, HttpVisitor>();
        writing.signIn();
        for (var draft : drafts) {
            people.put(draft, signedIn(draft));
        }
        int told = submitted.size();
        int saves = writing.acknowledged();
        ExecutorService threads = Executors.newFixedThreadPool(drafts.size() + 1);
        people.forEach((draft, person) -> threads.execute(() -> untilKilled(() -> submit(person, draft))));
        threads.execute(() -> untilKilled(writing::goOn));
        OwnServer.await(
                "anybody being told",
                Duration.ofMinutes(1),
                () -> submitted.size() > told && writing.acknowledged() > saves);
        TimeUnit.MILLISECONDS.sleep(random.nextInt(400));
        server.kill();
        threads.shutdown();
        assertThat(threads.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        people.values().forEach(HttpVisitor::close);
    }

    private interface Work {
        void go() throws IOException, InterruptedException;
    }

    private static void untilKilled(Work work) {
        try {
            work.go();
        } catch (IOException killed) {
            // No answer: this client knows nothing, and tries again later.
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void submit(HttpVisitor person, Draft draft) throws IOException, InterruptedException {
        person.get("/grants/confirm?ref=" + draft.reference());
        person.submit("confirming", "submit", "submit");
        if (person.status() == 302 && person.location().startsWith("/grants/receipt")) {
            submitted.add(draft.reference());
        }
    }

    private void submitOrFindSubmitted(HttpVisitor person, Draft draft) throws Exception {
        person.get("/grants/confirm?ref=" + draft.reference());
        if (person.body().contains("name=\"submit\"")) {
            submit(person, draft);
        }
        assertThat(person.get("/grants/receipt?ref=" + draft.reference()).status())
                .as(draft.reference())
                .isEqualTo(200);
    }

    private void everythingAcknowledgedIsThere() throws SQLException {
        try (var database = database()) {
            for (var one : submitted) {
                assertThat(count(
                                database,
                                "from application where reference = ? and stage = 'SUBMITTED'"
                                        + " and submission_key is not null",
                                one))
                        .as("%s was acknowledged", one)
                        .isEqualTo(1);
            }
            assertThat(writing.mayBe()).contains(text(database));
        }
    }

    private static HttpVisitor signedIn(Draft draft) throws Exception {
        var person = new HttpVisitor(server.port());
        person.signIn(draft.email(), Witness.PASSWORD);
        assertThat(person.location()).as(draft.email()).isEqualTo("/my");
        return person;
    }

    private static List<Draft> draftsWhere(String condition) throws SQLException {
        var all = new ArrayList<Draft>();
        try (var database = database();
                var ask = database.createStatement();
                var found = ask.executeQuery("select a.reference, p.email from application a"
                        + " join person p on p.id = a.started_by where " + condition + " order by a.reference")) {
            while (found.next()) {
                all.add(new Draft(found.getString(1), found.getString(2)));
            }
        }
        return all;
    }

    /** A draft that somebody goes on writing at meanwhile. */
    private static String featuredDraft() throws SQLException {
        try (var database = database();
                var ask = database.createStatement();
                var found = ask.executeQuery("select reference from application where stage = 'DRAFT'"
                        + " and title = 'Salt, sand and statistics'")) {
            found.next();
            return found.getString(1);
        }
    }

    private String text(Connection database) throws SQLException {
        try (var ask = database.prepareStatement("select w.content from answer w join application a"
                + " on a.id = w.application_id where a.reference = ? and w.code = ?")) {
            ask.setString(1, writing.reference());
            ask.setString(2, Writing.FIELD);
            try (var answer = ask.executeQuery()) {
                return answer.next() ? answer.getString(1) : "";
            }
        }
    }

    private static int count(Connection database, String from, String reference) throws SQLException {
        try (var ask = database.prepareStatement("select count(*) " + from)) {
            ask.setString(1, reference);
            try (var answer = ask.executeQuery()) {
                answer.next();
                return answer.getInt(1);
            }
        }
    }

    /** The server's own file, which is free while the server is dead. */
    private static Connection database() throws SQLException {
        Path file = server.home().resolve("data/app");
        return DriverManager.getConnection(
                "jdbc:h2:file:" + file + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                "headwaters",
                "");
    }
}
