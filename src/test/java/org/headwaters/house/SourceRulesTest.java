package org.headwaters.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files stay small enough to be read at one sitting, and promise nothing for later; tests do not get in each other's way. */
class SourceRulesTest {
    private static final int LONGEST = 300;
    private static final int LONGEST_PAGE = 150;

    /** An entity carries a getter for each of its columns, and they are no reading. */
    private static final int LONGEST_ENTITY = 350;

    /** Made with a given and a family name. */
    private static final Pattern PERSON = Pattern.compile("cast\\.person\\(\"(\\p{L}+ \\p{L}+)\"");

    private static final Pattern PROMISE =
            Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b|@auth" + "or|coming so" + "on");

    @Test
    void noJavaFile_isLongerThanThreeHundredLines() {
        assertThat(complaints(Path.of("src/main"), SourceRulesTest::tooLong)).isEmpty();
    }

    @Test
    void noPageBean_isLongerThanAHundredAndFiftyLines() {
        assertThat(complaints(
                        Path.of("src/main"),
                        path -> path.toString().endsWith("Page.java") ? longerThan(LONGEST_PAGE, path) : null))
                .isEmpty();
    }

    @Test
    void noFile_promisesSomethingForLater() {
        assertThat(complaints(Path.of("src/main"), SourceRulesTest::promise)).isEmpty();
    }

    /** Journeys choose the demonstration's people by name; a namesake of another test would be chosen in their stead. */
    @Test
    void noTest_makesANamesakeOfTheDemonstrationsPeople() {
        var demonstration = texts(Path.of("src/main/java/org/headwaters/demo"));
        assertThat(namesakes(texts(Path.of("src/test/java")), demonstration)).isEmpty();
    }

    @Test
    void theRules_seeWhatBreaksThem(@org.junit.jupiter.api.io.TempDir Path folder) throws IOException {
        Path lengthy = Files.writeString(folder.resolve("LengthyPage.java"), "\n".repeat(301) + "// TO" + "DO more");
        assertThat(longerThan(LONGEST, lengthy)).isEqualTo("302 lines");
        assertThat(promise(lengthy)).isEqualTo("says TO" + "DO");
        assertThat(complaints(folder, SourceRulesTest::promise)).hasSize(1);
        assertThat(namesakes("cast.person(\"Jo Lind\"); cast.person(\"Jo\")", "person(\"Jo Lind\")"))
                .containsExactly("Jo Lind");
    }

    private static List<String> namesakes(String tests, String demonstration) {
        return PERSON.matcher(tests)
                .results()
                .map(made -> made.group(1))
                .distinct()
                .filter(name -> demonstration.contains('"' + name + '"'))
                .toList();
    }

    private static String tooLong(Path path) {
        return longerThan(text(path).contains("@Entity") ? LONGEST_ENTITY : LONGEST, path);
    }

    private static String longerThan(int most, Path path) {
        long lines = text(path).lines().count();
        return lines > most ? lines + " lines" : null;
    }

    private static String promise(Path path) {
        var promise = PROMISE.matcher(text(path));
        return promise.find() ? "says " + promise.group() : null;
    }

    private static List<String> complaints(Path root, Function<Path, String> check) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> check.apply(file) != null)
                    .map(file -> file.getFileName() + ": " + check.apply(file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String texts(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(SourceRulesTest::text)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
