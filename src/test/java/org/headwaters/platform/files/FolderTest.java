package org.headwaters.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    @TempDir
    Path folder;

    private final FileId id = new FileId("Abc-123_x");

    @Test
    void aFileStandsUnderItsRandomName_whole() throws Exception {
        var place = Folder.write(folder, id, new ByteArrayInputStream(new byte[] {1, 2, 3}));
        assertThat(place).isEqualTo(Folder.place(folder, id)).hasBinaryContent(new byte[] {1, 2, 3});
    }

    @Test
    void aStreamThatBreaks_leavesNothing() throws Exception {
        var broken = new InputStream() {
            private int left = 10;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("gone");
                }
                return 7;
            }
        };
        assertThatThrownBy(() -> Folder.write(folder, id, broken)).isInstanceOf(IOException.class);
        try (var all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void itStaysBelowItsFolder() {
        assertThat(Folder.place(folder, id)).startsWithRaw(folder);
    }
}
