package org.headwaters.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class NewPasswordTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"elevenchars", "aaaaaaaaaaaaaaaaaaaa", "abababababababab"})
    void aShortOrPlainOne_isRefused(String text) {
        assertThatThrownBy(() -> new NewPassword(text)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"rivers begin upstream", "три реки начинаются", "🌊🏞️🛶 and some more", "            abcde"})
    void aLongOneInAnyScript_isTaken(String text) {
        assertThat(new NewPassword(text).text()).isEqualTo(text);
    }

    @Test
    void theLongestIsTaken_andOneMoreIsNot() {
        assertThat(new NewPassword("abcde".repeat(40)).text()).hasSize(200);
        assertThatThrownBy(() -> new NewPassword("abcde".repeat(40) + "f")).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ines.marlow@tides.test", "ines.marlow2026", "Ines Marlow 99"})
    void whatAStrangerWouldTryFirst_isRefused(String text) {
        assertThatThrownBy(() -> new NewPassword(text).notAbout("ines.marlow@tides.test", "Ines Marlow"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aSentenceWithTheName_isTaken() {
        assertThat(new NewPassword("ines likes cold rivers").notAbout("ines@tides.test", "Ines"))
                .isNotNull();
    }

    @Test
    void aPassword_isNeverWrittenOut() {
        assertThat(new NewPassword("rivers begin upstream")).hasToString("NewPassword");
    }
}
