package org.headwaters.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElsewhereTest {
    private final Elsewhere elsewhere = new Elsewhere();

    ElsewhereTest() {
        elsewhere.home = Optional.of("https://grants.example.org/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "something new"})
    void whatTheBrowserCallsForeign_isForeign_whateverElseItSays(String site) {
        assertThat(elsewhere.isForeign(site, "https://grants.example.org", "grants.example.org", null))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none"})
    void whatTheBrowserCallsItsOwn_isOurs_howeverAProxyNamesUs(String site) {
        assertThat(elsewhere.isForeign(site, "https://other.example.org", "10.0.0.7:9080", null))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://app.example.org, app.example.org",
        "https://APP.example.org, app.example.org:443",
        "http://app.example.org, app.example.org:80",
        "http://localhost:9080, localhost:9080",
        "http://[::1]:9080, [::1]:9080",
        "https://grants.example.org, 10.0.0.7:9080",
        "https://grants.example.org:443, 10.0.0.7:9080"
    })
    void whereTheBrowserNamesTheOriginAlone_theHostAskedFor_orOurAddress_isOurs(String origin, String host) {
        assertThat(elsewhere.isForeign(null, origin, host, null)).isFalse();
    }

    @Test
    void aProxyThatAsksUsByAnotherName_saysWhichOneWasAskedFor() {
        assertThat(elsewhere.isForeign(null, "https://app.example.org", "10.0.0.7:9080", "app.example.org"))
                .isFalse();
        assertThat(elsewhere.isForeign(null, "https://evil.test", "10.0.0.7:9080", "app.example.org"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://evil.test, app.example.org",
        "null, app.example.org",
        "'', app.example.org",
        "not an origin, app.example.org",
        "https://app.example.org.evil.test, app.example.org",
        "https://example.org, app.example.org",
        "http://localhost:9081, localhost:9080",
        "https://evil.test, "
    })
    void anotherOrigin_orNone_isForeign(String origin, String host) {
        assertThat(elsewhere.isForeign(null, origin, host, null)).isTrue();
    }

    @Test
    void aProgramThatSaysNothing_isNoBrowserSentFromElsewhere() {
        assertThat(elsewhere.isForeign(null, null, "app.example.org", null)).isFalse();
    }
}
