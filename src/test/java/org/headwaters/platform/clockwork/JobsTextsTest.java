package org.headwaters.platform.clockwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.headwaters.platform.text.Texts;
import org.junit.jupiter.api.Test;

/** Whatever runs by itself, and whatever is checked, the administrator reads in words. */
class JobsTextsTest {
    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    @Test
    void everyRhythm_hasItsWords() throws IOException {
        assertThat(named("implements Rhythm", "name"))
                .contains("grants.deadlines", "platform.audit.seal")
                .hasSizeGreaterThan(6)
                .allSatisfy(name ->
                        assertThat(TEXTS.has(JobsDesk.keyOf(name))).as(name).isTrue());
    }

    @Test
    void everyCheck_hasItsWords() throws IOException {
        assertThat(named("implements Invariant", "key"))
                .hasSizeGreaterThan(5)
                .allSatisfy(key -> assertThat(TEXTS.has(key)).as(key).isTrue());
    }

    /** What the method of every such class gives back. */
    private static Set<String> named(String kind, String method) throws IOException {
        var literal = Pattern.compile("String " + method + "\\(\\) \\{\\s*return \"([^\"]+)\";");
        var names = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                var source = Files.readString(file);
                if (source.contains(kind)) {
                    var found = literal.matcher(source);
                    assertThat(found.find()).as(file.toString()).isTrue();
                    names.add(found.group(1));
                }
            }
        }
        return names;
    }
}
