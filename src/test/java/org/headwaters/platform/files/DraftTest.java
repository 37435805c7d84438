package org.headwaters.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;

class DraftTest {
    private static final FileName NAME = new FileName("plan.txt");

    @Test
    void itIsCountedAndDigested_andGoneWhenClosed() throws Exception {
        var draft = Draft.of(new ByteArrayInputStream("abc".getBytes(StandardCharsets.UTF_8)), 3, NAME);
        assertThat(draft.size()).isEqualTo(3);
        assertThat(draft.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        draft.close();
        assertThat(draft.path()).doesNotExist();
    }

    @Test
    void aByteTooMany_isRefused_andNothingIsLeft() throws Exception {
        var before = count();
        assertThatThrownBy(() -> Draft.of(new ByteArrayInputStream(new byte[4]), 3, NAME))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("platform.files.refused.tooLarge"));
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void anEmptyFile_isRefused() {
        assertThatThrownBy(() -> Draft.of(InputStream.nullInputStream(), 3, NAME))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aLineThatBreaks_leavesNothing() throws Exception {
        var before = count();
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> Draft.of(broken, 3, NAME)).isInstanceOf(IOException.class);
        assertThat(count()).isEqualTo(before);
    }

    private static long count() throws IOException {
        var folder = java.nio.file.Path.of(System.getProperty("java.io.tmpdir"));
        try (var files = Files.newDirectoryStream(folder, Draft.PREFIX + "*")) {
            long n = 0;
            for (var ignored : files) {
                n++;
            }
            return n;
        }
    }
}
