package org.headwaters.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files stay small enough to be read at one sitting, and promise nothing for later. */
class SourceRulesTest {
    private static final int LONGEST = 300;
    private static final int LONGEST_PAGE = 150;

    /** An entity carries a getter for each of its columns, and they are no reading. */
    private static final int LONGEST_ENTITY = 350;

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

    @Test
    void theRules_seeWhatBreaksThem(@org.junit.jupiter.api.io.TempDir Path folder) throws IOException {
        Path lengthy = Files.writeString(folder.resolve("LengthyPage.java"), "\n".repeat(301) + "// TO" + "DO more");
        assertThat(longerThan(LONGEST, lengthy)).isEqualTo("302 lines");
        assertThat(promise(lengthy)).isEqualTo("says TO" + "DO");
        assertThat(complaints(folder, SourceRulesTest::promise)).hasSize(1);
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

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
