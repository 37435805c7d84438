package org.headwaters.loss;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.headwaters.platform.it.HttpVisitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The life of one packaged server on a PostgreSQL that it knows by settings alone: its first start, its first
 * administrator, and a database that goes away and comes back while it runs. One story, since each start costs time.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DatabaseAwayIT {
    private static final Duration LONG = Duration.ofSeconds(60);

    private static Path data;
    private static int port;
    private static EmbeddedPostgres postgres;
    private static OwnServer server;

    @BeforeAll
    static void aServerOnItsOwnDatabase() throws Exception {
        port = Integer.parseInt(OwnServer.freePort());
        data = Path.of(System.getProperty("it.folder"), System.getProperty("it.name") + "-away-database");
        OwnServer.clear(data);
        databaseComes();
        server = new OwnServer(
                "away",
                Map.of(
                        "DB_URL", postgres.getJdbcUrl("postgres", "postgres"),
                        "DB_USER", "postgres",
                        "DB_PASSWORD", "postgres"));
        System.out.printf("First start on an empty PostgreSQL: ready after %s%n", server.start());
    }

    @AfterAll
    static void everythingStops() throws Exception {
        server.close();
        postgres.close();
    }

    @Test
    @Order(1)
    void aFirstStart_printsALink_thatMakesTheFirstAdministrator_once() throws Exception {
        FirstSteps.theFirstAdministratorComes(server);
    }

    @Test
    @Order(2)
    void itsConnectionsAreKilled_andItGoesOnWithNewOnes() throws Exception {
        try (var ada = FirstSteps.signedIn(server)) {
            assertThat(killConnections()).isPositive();
            var took = OwnServer.await("writing again", LONG, () -> isRenamed(ada, "Ada after the cut"));
            System.out.printf("All connections killed: writing again after %s%n", took);
            assertThat(storedName()).isEqualTo("Ada after the cut");
        }
    }

    @Test
    @Order(3)
    void itsDatabaseGoes_itSaysSo_promisesNothing_andRecoversByItself() throws Exception {
        long pid = server.pid();
        try (var ada = FirstSteps.signedIn(server);
                var stranger = new HttpVisitor(server.port())) {
            ada.get("/account");
            stranger.get("/signin");
            postgres.close();
            var said = OwnServer.await("unready", LONG, () -> server.status("/health/ready") == 503);
            System.out.printf("Database stopped: not ready after %s%n", said);
            assertThat(server.status("/health/started"))
                    .as("started: it cannot know")
                    .isIn(200, 503);

            ada.submit("me", "name", "Ada of a lost day", "zone", "UTC", "save", "save");
            assertThat(ada.status()).isEqualTo(503);
            assertThat(ada.body())
                    .contains("Our records are out of reach")
                    .doesNotContain("Exception", "org.postgresql", "at org.");
            assertThat(ada.header("Content-Security-Policy")).contains("style-src 'self'");
            stranger.submit("sign-in", "email", FirstSteps.EMAIL, "password", FirstSteps.PASSWORD, "enter", "enter");
            assertThat(stranger.status()).isGreaterThanOrEqualTo(500);
            assertThat(server.status("/grants")).isGreaterThanOrEqualTo(500);
            assertThat(server.status("/my")).isNotEqualTo(200);

            databaseComes();
            var ready = OwnServer.await("ready", LONG, () -> server.status("/health/ready") == 200);
            System.out.printf("Database back: ready after %s%n", ready);
            assertThat(storedName()).isEqualTo("Ada after the cut");
            var works = OwnServer.await("writing again", LONG, () -> isRenamed(ada, "Ada of another day"));
            System.out.printf("Database back: writing again %s later%n", works);
        }
        assertThat(storedName()).isEqualTo("Ada of another day");
        assertThat(server.pid()).isEqualTo(pid);
        assertThat(server.status("/health/live")).isEqualTo(200);
    }

    /** Tries once, as a person would: opens the page, types, saves. What is answered as saved has to be saved. */
    private static boolean isRenamed(HttpVisitor ada, String name) {
        try {
            if (ada.get("/account").status() != 200) {
                return false;
            }
            ada.submit("me", "name", name, "zone", "UTC", "save", "save");
            return ada.status() == 302 && ada.location().equals("/account");
        } catch (IOException noAnswer) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void databaseComes() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "off")
                .start();
    }

    private static int killConnections() throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var kill = connection.createStatement();
                var killed = kill.executeQuery("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                        + " where backend_type = 'client backend' and pid <> pg_backend_pid()")) {
            killed.next();
            return killed.getInt(1);
        }
    }

    private static String storedName() throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var ask = connection.createStatement();
                var name = ask.executeQuery("select name from person where email = '" + FirstSteps.EMAIL + "'")) {
            assertThat(name.next()).isTrue();
            return name.getString(1);
        }
    }
}
