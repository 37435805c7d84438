package org.headwaters.loss;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.headwaters.platform.webhooks.Receiver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The server is killed at the worst moment of sending: the mail server has taken a letter and has not said so, and so has a
 * program that hears of news. What is left, database and files, is brought into an empty place, and another server goes on
 * there with the letters and the news.
 */
class RelayKilledIT {
    private static final int LETTERS = 30;
    private static final int NEWS = 30;
    private static final int UNHEARD = 12;
    private static final String READERS = "@readers.example";
    private static final String UNLUCKY = "12" + READERS;
    private static final Duration LONG = Duration.ofSeconds(60);

    private static EmbeddedPostgres postgres;
    private static MailServer mail;
    private static Receiver program;
    private static OwnServer server;
    private static Witness witness;

    @BeforeAll
    static void aServerWithADatabaseAndADirectoryForFiles() throws Exception {
        mail = new MailServer(UNLUCKY);
        program = new Receiver(number -> number == UNHEARD ? Receiver.NEVER : 204);
        postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        server = on("sending", "postgres");
        System.out.printf("First start with the demonstration on PostgreSQL: ready after %s%n", server.start());
        witness = anApplicationWithAFile();
        witness.handIn(server);
    }

    @AfterAll
    static void everythingStops() throws Exception {
        server.close();
        postgres.close();
        mail.close();
        program.close();
    }

    @Test
    void lettersAndNewsArrive_andWhatHadNoAnswerTwice_underTheSameId_whereEverythingWasRestored() throws Exception {
        for (int n = 0; n < LETTERS; n++) {
            post(n + READERS);
        }
        publish();
        OwnServer.await("amid a letter", LONG, mail::isSilent);
        OwnServer.await("amid a message", LONG, () -> program.heard().size() == UNHEARD);
        server.kill();
        assertThat(mail.taken(READERS)).hasSizeLessThan(LETTERS);

        var files = files(server);
        long rows = DatabaseCopy.intoAnEmptyPlace(postgres, "restored");
        server = on("elsewhere", "restored");
        OwnServer.copy(files, files(server));
        System.out.printf("%d rows restored elsewhere: ready after %s%n", rows, server.start());
        assertThat(server.logged()).contains("Migrations run on the database: 0");

        OwnServer.await("all letters and news sent", LONG, () -> waiting() == 0);
        var taken = mail.taken(READERS);
        assertThat(taken).extracting(MailServer.Taken::to).hasSize(LETTERS + 1);
        assertThat(taken.stream().distinct())
                .as("the same letter has the same id")
                .hasSize(LETTERS);
        assertThat(taken.stream().map(MailServer.Taken::id).distinct()).hasSize(LETTERS);
        assertThat(mail.taken(UNLUCKY).stream().filter(letter -> letter.to().equals(UNLUCKY)))
                .hasSize(2);
        var heard = program.heard();
        assertThat(heard).hasSize(NEWS + 1);
        assertThat(heard.stream().map(Receiver.Heard::event).distinct()).hasSize(NEWS);
        var twice = heard.get(UNHEARD - 1);
        assertThat(heard.stream().filter(message -> message.event().equals(twice.event())))
                .hasSize(2)
                .extracting(Receiver.Heard::body)
                .containsOnly(twice.body());
        witness.everythingHolds(server);
    }

    private static OwnServer on(String name, String database) throws Exception {
        var home = Path.of(System.getProperty("it.folder"), System.getProperty("it.name") + "-" + name + "-files");
        OwnServer.clear(home);
        var settings = new HashMap<>(Map.of(
                "DEMO", "true",
                "DEMO_SIZE", "60",
                "DB_URL", postgres.getJdbcUrl("postgres", database),
                "DB_USER", "postgres",
                "DB_PASSWORD", "postgres",
                "FILES_DIRECTORY", home.toString(),
                "MAIL_HOST", "localhost",
                "MAIL_PORT", mail.port(),
                "MAIL_SECURITY", "none"));
        settings.putAll(Map.of("WEBHOOKS_INTERNAL", "true", "WEBHOOKS_TIMEOUT_SECONDS", "60"));
        return new OwnServer(name, settings);
    }

    private static Path files(OwnServer of) {
        return Path.of(of.setting("FILES_DIRECTORY"));
    }

    private static Witness anApplicationWithAFile() throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var ask = connection.createStatement()) {
            ask.executeUpdate("update call set attachments = true");
            var found = ask.executeQuery("select a.reference, p.email from application a"
                    + " join person p on p.id = a.started_by where a.stage = 'IN_REVIEW' order by 1");
            assertThat(found.next()).isTrue();
            return new Witness(found.getString(1), found.getString(2), 20_261_121);
        }
    }

    private static void post(String address) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var insert = connection.prepareStatement("""
                        insert into outbox (id, version, kind, post_key, body, state, attempts, posted_at, due_at)
                        values (nextval('id_seq') * 50 + 1000000000, 0, 'mail', ?, ?, 'WAITING', 0, now(), now())""")) {
            insert.setString(1, "killed/" + address);
            insert.setString(
                    2,
                    "{\"address\":\"%s\",\"subject\":\"Your letter\",\"body\":\"Dear reader.\",\"attachments\":[]}"
                            .formatted(address));
            insert.executeUpdate();
        }
    }

    /** News for one address, as the workflow leaves them in the outbox. */
    private static void publish() throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var insert = connection.createStatement()) {
            insert.executeUpdate("insert into webhook (id, version, address, secret, kinds, made_by, made_at)"
                    + " select 900000001, 0, '" + program.address() + "', 'a-secret', 'grants.told', min(id), now()"
                    + " from person");
            for (int n = 0; n < NEWS; n++) {
                insert.executeUpdate("""
                        insert into outbox (id, version, kind, post_key, body, state, attempts, posted_at, due_at)
                        values (nextval('id_seq') * 50 + 1000000000, 0, 'webhook', 'killed/news/%1$d',
                        '{"webhook":900000001,"event":"news-%1$d","kind":"grants.told","at":"2026-11-22T06:00:00Z",
                          "data":"{\\"reference\\":\\"CG-%1$d\\"}"}', 'WAITING', 0, now(), now())""".formatted(n));
            }
        }
    }

    private static int waiting() {
        try (var connection = postgres.getDatabase("postgres", "restored").getConnection();
                var ask = connection.createStatement();
                var count = ask.executeQuery(
                        "select count(*) from outbox where post_key like 'killed/%' and state <> 'DONE'")) {
            count.next();
            return count.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
