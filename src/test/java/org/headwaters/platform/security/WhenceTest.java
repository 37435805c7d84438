package org.headwaters.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WhenceTest {
    private final Whence whence = new Whence();

    WhenceTest() {
        whence.trustedProxies = "127\\.0\\.0\\.1|10\\.0\\.0\\.\\d+";
    }

    @Test
    void behindAProxyThatAppends_theAddressThatTheProxySawCounts() {
        assertThat(whence.of("127.0.0.1", List.of("6.6.6.6, 9.9.9.9"))).isEqualTo("9.9.9.9");
        assertThat(whence.of("127.0.0.1", List.of("6.6.6.6", "9.9.9.9"))).isEqualTo("9.9.9.9");
        assertThat(whence.of("127.0.0.1", List.of("6.6.6.6, 9.9.9.9, 10.0.0.7")))
                .isEqualTo("9.9.9.9");
    }

    @Test
    void behindAProxyThatReplaces_itsOneAddressCounts() {
        assertThat(whence.of("127.0.0.1", List.of("9.9.9.9"))).isEqualTo("9.9.9.9");
        assertThat(whence.of("127.0.0.1", List.of("9.9.9.9:4711"))).isEqualTo("9.9.9.9");
        assertThat(whence.of("127.0.0.1", List.of("[2001:db8::1]:4711"))).isEqualTo("2001:db8::1");
    }

    @Test
    void whoIsNoProxy_isHimself_whateverHeSays() {
        assertThat(whence.of("8.8.8.8", List.of("6.6.6.6"))).isEqualTo("8.8.8.8");
    }

    @Test
    void withoutAnAddressThatCanBeRead_theNearestProxyCounts() {
        assertThat(whence.of("127.0.0.1", List.of())).isEqualTo("127.0.0.1");
        assertThat(whence.of("127.0.0.1", List.of("10.0.0.7"))).isEqualTo("10.0.0.7");
        assertThat(whence.of("127.0.0.1", List.of("6.6.6.6, unknown, 10.0.0.7")))
                .isEqualTo("10.0.0.7");
        assertThat(whence.of("127.0.0.1", List.of("x".repeat(1_000)))).isEqualTo("127.0.0.1");
    }
}
