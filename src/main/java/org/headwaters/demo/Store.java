package org.headwaters.demo;

import java.sql.Clob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes rows in batches, table by table in the order in which the tables were first named, so that what is referred to
 * is there before what refers to it. Numbers come from the sequence that all entities use, fifty at a time as they do.
 */
final class Store {
    private static final int BLOCK = 50;

    private final Connection connection;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private long next;
    private long end;

    Store(Connection connection) {
        this.connection = connection;
    }

    /** A table with id and version; the columns are the others. */
    Table into(String table, String... columns) {
        return tables.computeIfAbsent(table, name -> new Table(name, true, columns));
    }

    /** A table that only joins two others. */
    Table link(String table, String... columns) {
        return tables.computeIfAbsent(table, name -> new Table(name, false, columns));
    }

    void flush() throws SQLException {
        for (var table : tables.values()) {
            table.flush();
        }
    }

    long number(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    /** The rows of a query, column by column. */
    List<List<Object>> read(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var rows = new ArrayList<List<Object>>();
            while (result.next()) {
                var row = new ArrayList<>();
                for (var column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    var value = result.getObject(column);
                    row.add(value instanceof Clob ? result.getString(column) : value);
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private long id() {
        if (next == end) {
            try {
                end = number("select nextval('id_seq')") + 1;
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
            next = end - BLOCK;
        }
        return next++;
    }

    /** Rows on their way into one table. */
    final class Table {
        private final String sql;
        private final boolean numbered;
        private final List<Object[]> rows = new ArrayList<>();

        private Table(String name, boolean numbered, String... columns) {
            this.numbered = numbered;
            var names = (numbered ? "id, version, " : "") + String.join(", ", columns);
            var places = "?, ".repeat(columns.length + (numbered ? 2 : 0));
            sql = "insert into %s (%s) values (%s)".formatted(name, names, places.substring(0, places.length() - 2));
        }

        long add(Object... values) {
            return addAt(1, values);
        }

        /** The same for a row that has been changed before. */
        long addAt(long version, Object... values) {
            if (!numbered) {
                rows.add(values);
                return 0;
            }
            var row = new Object[values.length + 2];
            row[0] = id();
            row[1] = version;
            System.arraycopy(values, 0, row, 2, values.length);
            rows.add(row);
            return (Long) row[0];
        }

        private void flush() throws SQLException {
            if (rows.isEmpty()) {
                return;
            }
            try (var statement = connection.prepareStatement(sql)) {
                for (var row : rows) {
                    bind(statement, row);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
            rows.clear();
        }

        private static void bind(PreparedStatement statement, Object[] row) throws SQLException {
            for (var i = 0; i < row.length; i++) {
                var value = row[i];
                statement.setObject(i + 1, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
            }
        }
    }
}
