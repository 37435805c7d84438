package org.headwaters.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The lifecycle that a room's package comment draws, line by line as Mermaid has it. */
public final class Diagram {
    private Diagram() {}

    /** @return its arrows, {@code DRAFT --> SUBMITTED : SUBMIT} */
    public static List<String> of(String room) throws IOException {
        return Files.readAllLines(Path.of("src/main/java/org/headwaters", room, "package-info.java")).stream()
                .map(line -> line.replaceFirst("^ \\*\\s*", "").strip())
                .filter(line -> line.contains("-->"))
                .toList();
    }
}
