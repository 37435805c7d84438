package org.headwaters.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {

    @Test
    void anAddress_isKeptInLowerCase() {
        assertThat(person("Ines Okafor", "  Ines@Example.ORG ").getEmail()).isEqualTo("ines@example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ines", "ines@", "@example.org", "ines@example", "ines @example.org", "a@b.c,d@e.f"})
    void whatIsNoAddress_isRefused(String typed) {
        assertRefused("network.refused.email.shape", () -> person("Ines Okafor", typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u00a0"})
    void aPersonWithoutName_isRefused(String typed) {
        assertRefused("network.refused.name.missing", () -> person(typed, "ines@example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ines\u202eOkafor", "Ines\u0000", "Ines\nOkafor", "Ines\u200bOkafor"})
    void aNameWithCharactersThatDeceive_isRefused(String typed) {
        assertRefused("network.refused.name.characters", () -> person(typed, "ines@example.org"));
    }

    @Test
    void anOverlongName_isRefused_withTheLimit() {
        assertThatThrownBy(() -> person("x".repeat(121), "ines@example.org"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly(120));
    }

    @Test
    void namesOfAllScripts_areWelcome() {
        assertThat(person("Ólöf O’Brien-Đặng 李", "olof@example.org").getName()).isEqualTo("Ólöf O’Brien-Đặng 李");
    }

    @Test
    void aZoneThatDoesNotExist_isRefused() {
        assertRefused(
                "network.refused.zone.unknown", () -> new Person("Ines Okafor", "ines@example.org", "Mars/One", "en"));
    }

    private static Person person(String name, String email) {
        return new Person(name, email, "America/New_York", "en");
    }

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }
}
