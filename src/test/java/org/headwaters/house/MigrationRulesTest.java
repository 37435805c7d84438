package org.headwaters.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the tables promise each other, read from the migrations. */
class MigrationRulesTest {
    private static final Pattern TABLE =
            Pattern.compile("create table (\\w+) \\((.*?)\\n\\);", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

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
