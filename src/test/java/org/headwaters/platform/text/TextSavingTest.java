package org.headwaters.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page sends with a text: the version that it grew from, and the text. */
class TextSavingTest {

    @ParameterizedTest
    @ValueSource(strings = {"12", "\"12\"", "W/\"12\""})
    void theVersion_isReadAsANumber_orAsATag(String ifMatch) {
        assertThat(TextSaving.version(ifMatch)).isEqualTo(12);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "*", "-1", "12a", "1234567890123456789"})
    void whatIsNoVersion_isRefused(String ifMatch) {
        assertThatThrownBy(() -> TextSaving.version(ifMatch))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("platform.refused.save.version"));
    }

    @Test
    void withoutAText_nothingIsKept() {
        for (var typing : new TextSaving.Typing[] {null, new TextSaving.Typing(null, 3)}) {
            assertThatThrownBy(() -> TextSaving.answer("0", typing, (text, seen, seconds) -> {
                        throw new AssertionError("kept");
                    }))
                    .isInstanceOf(Refusal.class);
        }
    }
}
