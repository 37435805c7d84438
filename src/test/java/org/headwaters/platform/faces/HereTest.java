package org.headwaters.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HereTest {
    private static final List<String> NAMED = List.of("ref", "page");

    @Test
    void anAddress_keepsWhatThePageNames_andNothingElse() {
        var sent = Map.of("ref", "CG-2026-0131", "takeUp", "takeUp", "jakarta.faces.source", "takeUp");
        assertThat(Here.with("/grants/decide", NAMED, sent)).isEqualTo("/grants/decide?ref=CG-2026-0131");
    }

    @Test
    void aParameterThatTwoBeansRead_standsInTheAddressOnce() {
        assertThat(Here.with("/p", List.of("ref", "ref"), Map.of("ref", "FT-2026-0007")))
                .isEqualTo("/p?ref=FT-2026-0007");
    }

    @Test
    void whatCameStrangely_isWrittenSafely() {
        assertThat(Here.with("/p", NAMED, Map.of("ref", "a&b=\"c\" d"))).isEqualTo("/p?ref=a%26b%3D%22c%22+d");
        assertThat(Here.with("/p?x=1", NAMED, Map.of("page", "2"))).isEqualTo("/p?x=1&page=2");
        assertThat(Here.with("/p", NAMED, Map.of())).isEqualTo("/p");
    }
}
