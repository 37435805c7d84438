package org.headwaters.house;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every text that somebody wrote is asked for by a view or a class: by its whole key, or by a beginning to which a name is
 * added. It finds a text whose last reader went; it cannot know whether a name that is added exists.
 */
class TextsUsedTest {
    private static final Pattern QUOTED = Pattern.compile("[\"']([a-zA-Z][\\w.-]*)");
    private static final Pattern NAMED_BY_DEED = Pattern.compile("([a-z]+)\\.(?:audit|job)\\.(.+)");

    private static final Set<String> ASKED_FOR = asked("src/main/java", "src/main/webapp");

    @Test
    void everyText_isAskedFor() {
        assertThat(keys().filter(key -> !isAskedFor(key))).isEmpty();
    }

    @Test
    void aTextThatNobodyAsksFor_isFound() {
        assertThat(isAskedFor("platform.jobs.title")).isTrue();
        assertThat(isAskedFor("platform.jobs.nobodyAsksForThis")).isFalse();
        assertThat(isAskedFor("platform.audit.nobodyDoesThis")).isFalse();
    }

    private static boolean isAskedFor(String key) {
        return ASKED_FOR.contains(key) || beginnings(key).anyMatch(ASKED_FOR::contains) || isNameOfADeed(key);
    }

    private static Stream<String> beginnings(String key) {
        List<String> beginnings = new ArrayList<>();
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            beginnings.add(key.substring(0, dot + 1));
        }
        return beginnings.stream();
    }

    /** The pages of audit and jobs call what a room does by the room's own words, where it has some. */
    private static boolean isNameOfADeed(String key) {
        var deed = NAMED_BY_DEED.matcher(key);
        return deed.matches() && ASKED_FOR.contains(deed.group(1) + "." + deed.group(2));
    }

    private static Stream<String> keys() {
        return files("src/main/resources/text").flatMap(file -> {
            var texts = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return texts.stringPropertyNames().stream();
        });
    }

    private static Set<String> asked(String... roots) {
        return Stream.of(roots)
                .flatMap(TextsUsedTest::files)
                .filter(file -> file.toString().matches(".+\\.(java|xhtml|js|xml)"))
                .flatMap(file -> QUOTED.matcher(read(file)).results().map(found -> found.group(1)))
                .collect(toSet());
    }

    private static Stream<Path> files(String root) {
        try (var files = Files.walk(Path.of(root))) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
