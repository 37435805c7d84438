package org.headwaters.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tables promise each other, read from the migrations. */
class MigrationRulesTest {
    private static final Pattern TABLE =
            Pattern.compile("create table (\\w+) \\((.*?)\\n\\);", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern MADE = Pattern.compile("create (?:table|view) (\\w+)", Pattern.CASE_INSENSITIVE);

    @Test
    void whatIsAskedForByItsSubject_hasAnIndexOfIt() throws IOException {
        assertThat(withoutIndex(migrations())).isEmpty();
    }

    @Test
    void theRule_seesWhatBreaksIt() {
        var table = "create table note (\n  subject_kind varchar(30),\n  subject_reference varchar(80)\n);";
        assertThat(withoutIndex(table)).containsExactly("note");
        assertThat(withoutIndex(table + "create index note_of on note (subject_kind, subject_reference, id);"))
                .isEmpty();
    }

    @Test
    void noRoom_asksTheTablesOfAnother() throws IOException {
        assertThat(strangers(tables(), Path.of("src/main/java/org/headwaters"))).isEmpty();
    }

    @Test
    void theRuleOfRooms_seesWhatBreaksIt(@TempDir Path sources) throws IOException {
        Files.createDirectories(sources.resolve("grants"));
        Files.writeString(sources.resolve("grants/Sums.java"), "select 1 from ledger_entry e");
        assertThat(strangers(Map.of("ledger_entry", "funds"), sources))
                .containsExactly("grants/Sums.java: ledger_entry");
        assertThat(strangers(Map.of("ledger_entry", "grants"), sources)).isEmpty();
    }

    /** The tables by the room whose migration makes them; of one word alone nobody can tell whether it is meant. */
    private static Map<String, String> tables() throws IOException {
        var tables = new TreeMap<String, String>();
        try (Stream<Path> files = Files.list(Path.of("db/migrations"))) {
            for (var file : files.filter(one -> one.toString().endsWith(".sql")).toList()) {
                var room = file.getFileName().toString().replaceFirst("V\\d+__([a-z]+)_.*", "$1");
                MADE.matcher(Files.readString(file))
                        .results()
                        .map(made -> made.group(1))
                        .filter(name -> name.contains("_"))
                        .forEach(name -> tables.put(name, room));
            }
        }
        return tables;
    }

    /** The demonstration fills all tables and is no room. */
    private static List<String> strangers(Map<String, String> tables, Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            var found = new ArrayList<String>();
            for (var file : files.filter(one -> one.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                var path = sources.relativize(file);
                var room = path.getName(0).toString();
                var text = room.equals("demo") ? "" : Files.readString(file);
                tables.forEach((table, owner) -> {
                    if (!owner.equals(room) && text.matches("(?s).*\\b" + table + "\\b.*")) {
                        found.add(path + ": " + table);
                    }
                });
            }
            return found;
        }
    }

    private static List<String> withoutIndex(String sql) {
        return TABLE.matcher(sql)
                .results()
                .filter(table -> table.group(2).contains("subject_kind")
                        && table.group(2).contains("subject_reference")
                        && !table.group(2).contains("unique (subject_kind, subject_reference")
                        && !sql.contains(" on " + table.group(1) + " (subject_kind, subject_reference"))
                .map(table -> table.group(1))
                .toList();
    }

    private static String migrations() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("db/migrations"))) {
            var sql = new StringBuilder();
            for (var file : files.sorted().toList()) {
                sql.append(Files.readString(file)).append('\n');
            }
            return sql.toString();
        }
    }
}
