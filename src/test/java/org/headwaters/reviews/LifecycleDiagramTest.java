package org.headwaters.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The picture in the package comment shows the table, the whole table and nothing but the table. */
class LifecycleDiagramTest {
    private static final Path COMMENT = Path.of("src/main/java/org/headwaters/reviews/package-info.java");

    @Test
    void theDiagram_showsEveryMoveOfTheTable() throws IOException {
        var drawn = Files.readAllLines(COMMENT).stream()
                .map(line -> line.replaceFirst("^ \\*\\s*", "").strip())
                .filter(line -> line.contains("-->"))
                .toList();
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(table());
    }

    private static List<String> table() {
        var lines = new ArrayList<String>();
        lines.add("[*] --> INVITED : INVITE");
        for (var move : Move.values()) {
            for (var start : move.starts()) {
                lines.add("%s --> %s : %s".formatted(start, move.target(), move));
            }
        }
        return lines;
    }
}
