package org.headwaters.platform.it;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * What the server under test needs around it, up before Arquillian starts it: a database, a mail server, and the settings
 * that name them. It acts only where Failsafe names a database, so unit tests start nothing. Tests from outside ask it for
 * the addresses.
 */
public class Surroundings implements LauncherSessionListener {
    /**
     * A server of some minutes: compiling its code to the last degree costs more than it brings. With the first degree alone
     * Java keeps too little room for compiled code, and stops compiling, or stops, when it is full.
     */
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1\n-XX:ReservedCodeCacheSize=240m\n";

    private static EmbeddedPostgres postgres;
    private static GreenMail mail;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("it.db") == null) {
            return;
        }
        try {
            var server = Path.of(System.getProperty("it.folder"), "servers", System.getProperty("it.name"));
            var data = server.resolve("data");
            empty(data);
            mail = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
            mail.start();
            var overrides = server.resolve("configDropins/overrides");
            write(overrides.resolve("it.xml"), settings(data));
            Files.writeString(overrides.resolve("jvm.options"), Boolean.getBoolean("it.bench") ? "" : QUICK_START);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        try {
            if (postgres != null) {
                postgres.close();
            }
            if (mail != null) {
                mail.stop();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the server answers, without a slash at the end. */
    public static String address() {
        return "http://localhost:" + System.getProperty("it.port");
    }

    /** What the server sent by mail. */
    public static GreenMail mail() {
        return mail;
    }

    /** The server's own database, for looking from outside; only in the PostgreSQL run. */
    public static DataSource database() {
        return postgres.getPostgresDatabase();
    }

    private static Map<String, String> settings(Path data) throws IOException {
        var settings = new LinkedHashMap<String, String>();
        settings.put("http.port", System.getProperty("it.port"));
        settings.put("http.host", "localhost");
        settings.put("data.dir", data.toString());
        settings.put("demo", "true");
        settings.put("metrics.authentication", "false");
        settings.put("webhooks.internal", "true");
        settings.put("webhooks.timeout.seconds", "2");
        settings.put("mail.host", "localhost");
        settings.put("mail.port", String.valueOf(mail.getSmtp().getPort()));
        settings.put("mail.security", "none");
        settings.put("funds.key", "aGVhZHdhdGVycy1kZW1vbnN0cmF0aW9uLWtleS0zMmI=");
        if ("h2".equals(System.getProperty("it.db"))) {
            settings.put(
                    "db.url",
                    "jdbc:h2:mem:it;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
            settings.put("db.user", "headwaters");
            settings.put("db.password", "");
        } else {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "120")
                    .start();
            settings.put("db.url", postgres.getJdbcUrl("postgres", "postgres"));
            settings.put("db.user", "postgres");
            settings.put("db.password", "postgres");
        }
        return settings;
    }

    /** As values, not defaults: a stray variable of the environment must not lead the tests to another database. */
    private static void write(Path file, Map<String, String> settings) throws IOException {
        var variables = settings.entrySet().stream()
                .map(e -> "  <variable name=\"%s\" value=\"%s\"/>%n"
                        .formatted(e.getKey(), e.getValue().replace("&", "&amp;")))
                .collect(Collectors.joining());
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                <server>
                  <featureManager>
                    <feature>localConnector-1.0</feature>
                  </featureManager>
                  <!-- As many threads at once as a test starts: the pool would grow to them by and by. -->
                  <executor coreThreads="80"/>
                %s</server>
                """.formatted(variables));
    }

    private static void empty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
