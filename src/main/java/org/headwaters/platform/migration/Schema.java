package org.headwaters.platform.migration;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Brings the database to this version before anything else looks at it: every other start-up bean says
 * {@code @DependsOn("Schema")}. A migration that fails stops the application.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Schema {
    /** Flyway warns at each start that it was not tried with our H2. Held here, or the setting would be collected. */
    private static final Logger VERSION_CHECK = Logger.getLogger("org.flywaydb.core.internal.database.base.Database");

    private static final Logger LOG = Logger.getLogger(Schema.class.getName());

    @Resource(lookup = "jdbc/app")
    private DataSource database;

    @PostConstruct
    void migrate() {
        VERSION_CHECK.setLevel(Level.SEVERE);
        var done = Migrations.on(isPostgres()).dataSource(database).load().migrate();
        LOG.log(Level.INFO, "Migrations run on the database: {0}", done.migrationsExecuted);
    }

    private boolean isPostgres() {
        try (var connection = database.getConnection()) {
            return "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database does not answer", unreachable);
        }
    }
}
