package org.headwaters.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.funds.Seals;
import org.headwaters.platform.security.Passwords;

/**
 * Fills an empty database with the demonstration, at the start of a server that was told {@code demo=true} and never
 * again; all of it or nothing. By then the schema is up to date. {@code demo.size} asks for more applications than the
 * usual four hundred, for trying out what a network has after many years.
 */
@ApplicationScoped
public class Demonstration {
    private static final Logger LOG = Logger.getLogger(Demonstration.class.getName());
    /** Everybody's, and offered on the sign-in page. */
    private static final String PASSWORD = "headwaters";

    @Resource(lookup = "jdbc/app")
    DataSource database;

    @Inject
    Passwords passwords;

    @Inject
    Seals seals;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "demo.size", defaultValue = "400")
    int size;

    void begin(@Observes Startup started) {
        if (demo) {
            fill(size);
        }
    }

    /** Writes the network with so many applications, unless there are organisations already. */
    public void fill(int applications) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var store = new Store(connection);
            var since = clock.instant();
            if (store.number("select count(*) from organisation") == 0) {
                new Network(connection, since, seals).write(passwords.hash(PASSWORD), applications);
                LOG.log(Level.INFO, "The demonstration is in place: {0} applications", applications);
            }
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException("The demonstration could not be written", failed);
        }
    }
}
