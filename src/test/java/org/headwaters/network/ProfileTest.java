package org.headwaters.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {

    @Test
    void aWebsite_mayBeTypedWithoutItsScheme() {
        assertThat(profile("tides.example.org", List.of()).website()).isEqualTo("https://tides.example.org");
        assertThat(profile("http://tides.example.org/visit?day=1", List.of()).website())
                .isEqualTo("http://tides.example.org/visit?day=1");
        assertThat(profile(" ", List.of()).website()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://tides.example.org",
                "https://user:secret@tides.example.org",
                "https://localhost",
                "not an address",
                "https://"
            })
    void whatIsNoAddressToShow_isRefused(String typed) {
        assertRefused("network.refused.website.shape", () -> profile(typed, List.of()));
    }

    @Test
    void emptyAndRepeatedLines_areLeftOut() {
        assertThat(profile(null, List.of("Bay", " ", "Bay", "Hill")).places()).containsExactly("Bay", "Hill");
    }

    @Test
    void aListHasAnEnd() {
        var many = IntStream.rangeClosed(0, Profile.MOST)
                .mapToObj(n -> "Place " + n)
                .toList();

        assertRefused("network.refused.lines.many", () -> profile(null, many));
    }

    @Test
    void aLineSaysSomething() {
        assertRefused("network.refused.line.missing", () -> new Profile.Line("rooms", " "));
    }

    private static Profile profile(String website, List<String> places) {
        return new Profile(
                "Museum of Tides",
                "Tides",
                null,
                "nonprofit",
                "Meridian Bay",
                null,
                website,
                places,
                List.of(),
                List.of(),
                List.of());
    }

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }
}
