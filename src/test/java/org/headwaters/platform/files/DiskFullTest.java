package org.headwaters.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that takes only the beginning of a file. A second Java machine is allowed files of 256 KB at most, so that the
 * operating system itself refuses the rest of what it writes.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
class DiskFullTest {
    private static final int TOO_MUCH = 600_000;

    @TempDir
    Path folder;

    @Test
    void whatDoesNotFit_leavesNothing_neitherInTheFolder_norWhereItIsLookedAt() throws Exception {
        var drafts = Files.createDirectory(folder.resolve("drafts"));
        var kept = Files.createDirectory(folder.resolve("kept"));
        assertThat(inAMachineOf256Kilobytes(drafts, kept))
                .containsExactly("draft refused", "folder refused", "a small one fits");
        assertThat(files(drafts)).isEmpty();
        assertThat(files(kept)).containsExactly(Folder.place(kept, new FileId("small")));
    }

    private static List<Path> files(Path where) throws IOException {
        try (Stream<Path> all = Files.walk(where)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static List<String> inAMachineOf256Kilobytes(Path drafts, Path kept) throws Exception {
        var java = "ulimit -f 256; exec \"$0\" -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Djava.io.tmpdir=\"$1\""
                + " -cp \"$2\" " + DiskFullTest.class.getName() + " \"$3\"";
        var process = new ProcessBuilder(
                        "bash",
                        "-c",
                        java,
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        drafts.toString(),
                        System.getProperty("java.class.path"),
                        kept.toString())
                .redirectErrorStream(true)
                .start();
        try (var out = process.inputReader()) {
            return out.lines().toList();
        }
    }

    /** What the second machine does. */
    public static void main(String[] folder) throws IOException {
        var kept = Path.of(folder[0]);
        try (var draft = Draft.of(new ByteArrayInputStream(new byte[TOO_MUCH]), TOO_MUCH, new FileName("Plan.pdf"))) {
            System.out.println("draft of " + draft.size());
        } catch (IOException full) {
            System.out.println("draft refused");
        }
        try {
            System.out.println(Folder.write(kept, new FileId("large"), new ByteArrayInputStream(new byte[TOO_MUCH])));
        } catch (IOException full) {
            System.out.println("folder refused");
        }
        Folder.write(kept, new FileId("small"), new ByteArrayInputStream(new byte[1000]));
        System.out.println("a small one fits");
    }
}
