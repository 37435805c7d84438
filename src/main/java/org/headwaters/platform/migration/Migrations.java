package org.headwaters.platform.migration;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * The migrations and how they are read on each kind of database: a generated column must be called stored on PostgreSQL
 * and must not be on H2, so they write <code>${stored}</code>; a line that begins with <code>${postgres}</code> is for
 * PostgreSQL alone. Each room has numbers of its own, so that a new one may stand before another room's that has run.
 */
public final class Migrations {
    private Migrations() {}

    public static FluentConfiguration on(boolean postgres) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .locations("classpath:db/migrations")
                .failOnMissingLocations(true)
                .outOfOrder(true)
                .placeholders(
                        postgres ? Map.of("stored", "stored", "postgres", "") : Map.of("stored", "", "postgres", "--"));
    }
}
