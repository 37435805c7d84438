package org.headwaters.loss;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The package as an organisation gets it: unpacked, started on its PostgreSQL, stopped and started again. */
@EnabledIfSystemProperty(named = "it.package", matches = ".+", disabledReason = "mvn verify -P dist makes a package")
class PackagedIT {
    private static final Path FOLDER = Path.of(System.getProperty("it.folder"), "unpacked");

    private static EmbeddedPostgres postgres;
    private static OwnServer server;

    @BeforeAll
    static void unpacked() throws Exception {
        OwnServer.clear(FOLDER);
        var zip = Path.of(System.getProperty("it.package"));
        unpack(zip);
        System.out.printf("%s: %d MB%n", zip.getFileName(), Files.size(zip) >> 20);
        postgres = EmbeddedPostgres.builder().start();
        server = OwnServer.unpackedAt(
                FOLDER,
                Map.of(
                        "DB_URL", postgres.getJdbcUrl("postgres", "postgres"),
                        "DB_USER", "postgres",
                        "DB_PASSWORD", "postgres"));
    }

    @AfterAll
    static void everythingStops() throws Exception {
        server.close();
        postgres.close();
    }

    @Test
    void itStartsOnPostgres_letsTheFirstAdministratorIn_andRemembersAfterARestart() throws Exception {
        System.out.printf("First start of the package on PostgreSQL: ready after %s%n", server.start());
        assertThat(server.printed()).doesNotContain("[ERROR");
        assertThat(server.logged())
                .contains("Migrations run on the database: ")
                .doesNotContain("Migrations run on the database: 0");
        assertThat(server.status("/health/started")).isEqualTo(200);
        assertThat(server.status("/metrics")).as("closed to strangers").isEqualTo(403);
        FirstSteps.theFirstAdministratorComes(server);
        server.stop();

        System.out.printf("Second start: ready after %s%n", server.start());
        assertThat(server.printed()).doesNotContain("Nobody can sign in yet");
        assertThat(server.logged()).contains("Migrations run on the database: 0");
        try (var ada = FirstSteps.signedIn(server)) {
            assertThat(ada.get("/admin/jobs").status()).isEqualTo(200);
            assertThat(ada.get("/grants/calls").status()).isEqualTo(200);
        }
    }

    private static void unpack(Path zip) throws IOException {
        try (var files = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                var file = FOLDER.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(files, file);
                }
            }
        }
        assertThat(FOLDER.resolve("wlp/bin/server").toFile().setExecutable(true))
                .isTrue();
    }
}
