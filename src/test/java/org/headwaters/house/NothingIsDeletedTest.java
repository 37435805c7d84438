package org.headwaters.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What happened is never taken away: no line of the house deletes a row of a case, a history, a trail or a ledger, or writes
 * one anew by a statement, and no row goes with another. What may go is named here, with the file that lets it go.
 */
class NothingIsDeletedTest {
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path MIGRATIONS = Path.of("db/migrations");

    /**
     * A form that was never published, a wording of one's own, a saved view; tries to sign in once they are old; a picture
     * that was replaced; marks that hide nothing any more; what a stranger asked and never confirmed.
     */
    private static final Set<String> MAY_DELETE = Set.of(
            "Calls.java",
            "Candidacies.java",
            "Wordings.java",
            "QueueViews.java",
            "Throttle.java",
            "FileRows.java",
            "Redactions.java");

    /** The bytes of a file, with its card. */
    private static final Set<String> MAY_CASCADE = Set.of("V005__platform_files.sql");

    private static final Pattern DELETES = Pattern.compile(
            "(?i)delete\\s+from|truncate\\s+table|\\b(?:em|entities|entityManager)\\s*\\.remove\\(|@DELETE\\b");
    private static final Pattern REWRITES =
            Pattern.compile("(?i)update\\s+(?:history|audit|ledger_entry|LedgerEntry|HistoryRow)\\b");
    private static final Pattern CASCADES = Pattern.compile("(?i)on\\s+delete\\s+cascade");

    @Test
    void noLineOfTheHouse_deletesWhatHappened() throws IOException {
        assertThat(found(JAVA, DELETES)).isEqualTo(MAY_DELETE);
        assertThat(found(JAVA, REWRITES)).isEmpty();
        assertThat(found(MIGRATIONS, CASCADES)).isEqualTo(MAY_CASCADE);
    }

    @Test
    void whoeverDeletes_isFound() {
        var offenders = Map.of(
                "em.createQuery(\"delete from LedgerEntry e\")", DELETES,
                "entities.remove(grant);", DELETES,
                "@DELETE", DELETES,
                "\"update history set reason = ''\"", REWRITES,
                "references grants (id) on delete cascade", CASCADES);
        offenders.forEach(
                (line, rule) -> assertThat(rule.matcher(line).find()).as(line).isTrue());
    }

    private static Set<String> found(Path root, Pattern pattern) throws IOException {
        var names = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (pattern.matcher(Files.readString(file)).find()) {
                    names.add(file.getFileName().toString());
                }
            }
        }
        return names;
    }
}
