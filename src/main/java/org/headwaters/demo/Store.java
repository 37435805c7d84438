package org.headwaters.demo;

import java.sql.Clob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes rows in batches, table by table in the order in which the tables were first named, so that what is referred to
 * is there before what refers to it. Numbers come from the sequence that all entities use, fifty at a time as they do.
 */
final class Store {
    private static final int BLOCK = 50;
    private static final int AT_ONCE = 40;

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
        private final String insert;
        private final String places;
        private final boolean numbered;
        private final List<Object[]> rows = new ArrayList<>();

        private Table(String name, boolean numbered, String... columns) {
            this.numbered = numbered;
            var names = (numbered ? "id, version, " : "") + String.join(", ", columns);
            var width = columns.length + (numbered ? 2 : 0);
            insert = "insert into %s (%s) values ".formatted(name, names);
            places = "(" + String.join(", ", Collections.nCopies(width, "?")) + ")";
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

        /** Many rows to a statement, where there are many: several times quicker than one by one. */
        private void flush() throws SQLException {
            var whole = rows.size() / AT_ONCE * AT_ONCE;
            flush(rows.subList(0, whole), AT_ONCE);
            flush(rows.subList(whole, rows.size()), 1);
            rows.clear();
        }

        private void flush(List<Object[]> some, int atOnce) throws SQLException {
            if (some.isEmpty()) {
                return;
            }
            var values = String.join(", ", Collections.nCopies(atOnce, places));
            try (var statement = connection.prepareStatement(insert + values)) {
                for (var i = 0; i < some.size(); i += atOnce) {
                    var column = 1;
                    for (var row : some.subList(i, i + atOnce)) {
                        column = bind(statement, column, row);
                    }
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }

        private static int bind(PreparedStatement statement, int from, Object[] row) throws SQLException {
            var column = from;
            for (var value : row) {
                statement.setObject(
                        column++, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
            }
            return column;
        }
    }
}
