package org.headwaters.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PiecesTest {
    private static Pieces of(List<byte[]> pieces) {
        return new Pieces(number -> number < pieces.size() ? pieces.get(number) : null);
    }

    @Test
    void piecesReadAsOneStream() throws Exception {
        assertThat(of(List.of(new byte[] {1, 2}, new byte[] {3}, new byte[] {(byte) 200}))
                        .readAllBytes())
                .containsExactly(1, 2, 3, 200);
    }

    @Test
    void noPiecesAreAnEmptyStream() throws Exception {
        assertThat(of(List.of()).read()).isEqualTo(-1);
    }

    @Test
    void oneByteAtATimeIsUnsigned() throws Exception {
        var stream = of(List.of(new byte[] {(byte) 255}));
        assertThat(stream.read()).isEqualTo(255);
        assertThat(stream.read()).isEqualTo(-1);
        assertThat(stream.read()).isEqualTo(-1);
    }
}
