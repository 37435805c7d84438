package org.headwaters.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisteredNumberTest {

    @ParameterizedTest
    @CsvSource({
        "org:us:ein:123456789, org:us:ein:123456789",
        "org:us:ein:12-3456789, org:us:ein:123456789",
        "ORG:US:EIN:12 3456789, org:us:ein:123456789",
        "org:gb:coh:sc123456, org:gb:coh:SC123456",
        "org:gb:chc:1234567, org:gb:chc:1234567",
        "org:de:hrb:12345.6, org:de:hrb:12345.6"
    })
    void aNumber_isKeptInOneWay(String typed, String kept) {
        assertThat(RegisteredNumber.optional(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"123456789", "org:us:123456789", "us:ein:123456789", "org:xx:reg:12345", "org::ein:123456789"})
    void whatHasAnotherShape_isRefused(String typed) {
        assertRefused("network.refused.registered.shape", typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org:us:ein:12345678",
                "org:us:ein:1234567890",
                "org:us:ein:001234567",
                "org:gb:chc:12345",
                "org:de:hrb:<b>"
            })
    void aNumberThatItsRegisterDoesNotGive_isRefused(String typed) {
        assertRefused("network.refused.registered.number", typed);
    }

    @Test
    void none_isNone() {
        assertThat(RegisteredNumber.optional(null)).isNull();
        assertThat(RegisteredNumber.optional("  ")).isNull();
    }

    private static void assertRefused(String key, String typed) {
        assertThatThrownBy(() -> RegisteredNumber.optional(typed))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
