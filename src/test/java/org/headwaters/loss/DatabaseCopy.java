package org.headwaters.loss;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.headwaters.platform.migration.Migrations;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Dump and restore as {@code pg_dump --data-only} and {@code pg_restore} do them, by COPY through the driver: the embedded
 * PostgreSQL comes without the two. The place is an empty database with the schema of the same version.
 */
final class DatabaseCopy {
    private static final String TABLES = "select table_name from information_schema.tables"
            + " where table_schema = 'public' and table_type = 'BASE TABLE' order by 1";
    private static final String COLUMNS = "select string_agg(quote_ident(column_name), ', ' order by ordinal_position)"
            + " from information_schema.columns where table_schema = 'public' and is_generated = 'NEVER'"
            + " and table_name = '%s'";
    private static final String SEQUENCES = "select sequencename from pg_sequences where schemaname = 'public'";

    private final EmbeddedPostgres postgres;
    private final String name;

    private DatabaseCopy(EmbeddedPostgres postgres, String name) {
        this.postgres = postgres;
        this.name = name;
    }

    /** Answers how many rows went over. */
    static long intoAnEmptyPlace(EmbeddedPostgres postgres, String name) throws SQLException, IOException {
        return new DatabaseCopy(postgres, name).restore();
    }

    private long restore() throws SQLException, IOException {
        try (var from = postgres.getPostgresDatabase().getConnection();
                var create = from.createStatement()) {
            create.execute("create database " + name);
            Migrations.on(true)
                    .dataSource(postgres.getDatabase("postgres", name))
                    .load()
                    .migrate();
            try (var to = postgres.getDatabase("postgres", name).getConnection()) {
                return copy(from, to);
            }
        }
    }

    /** Whoever restores is the one who may leave the references between tables unwatched meanwhile, as pg_restore asks. */
    private static long copy(Connection from, Connection to) throws SQLException, IOException {
        long rows = 0;
        try (var set = to.createStatement()) {
            set.execute("set session_replication_role = replica");
            var tables = list(from, TABLES);
            set.execute("truncate " + String.join(", ", tables));
            for (var table : tables) {
                var columns =
                        table + " (" + list(from, COLUMNS.formatted(table)).get(0) + ")";
                rows += pass(copier(from), copier(to), columns);
            }
            for (var sequence : list(from, SEQUENCES)) {
                var last = list(from, "select last_value from " + sequence).get(0);
                set.execute("select setval('" + sequence + "', " + last + ")");
            }
        }
        return rows;
    }

    private static long pass(CopyManager from, CopyManager to, String columns) throws SQLException, IOException {
        var rows = new StringWriter();
        from.copyOut("copy " + columns + " to stdout", rows);
        return to.copyIn("copy " + columns + " from stdin", new StringReader(rows.toString()));
    }

    private static CopyManager copier(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private static List<String> list(Connection connection, String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var ask = connection.createStatement();
                var rows = ask.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
