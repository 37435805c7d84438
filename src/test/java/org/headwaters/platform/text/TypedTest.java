package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "=HYPERLINK(\"http://x\")",
                "+1 @cmd -2",
                "Zoë’s “naïve” plan — 3 × 4 €",
                "שלום",
                "🧪👩‍🔬"
            })
    void whatIsOnlyText_staysExactlyAsTyped(String text) {
        assertThat(Typed.text(text)).isEqualTo(text);
        assertThat(Typed.line(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u001bb", "a\u007fb", "a\u0085b", "a\ud800b", "a\uffffb"})
    void controlCharacters_areRefused_withThePlaceBefore(String text) {
        assertThatThrownBy(() -> Typed.text("We meet " + text)).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.key()).isEqualTo("grants.refused.typed.control");
            assertThat(refused.arguments()).containsExactly("We meet a");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202e", "\u200f", "\u2066", "\u061c"})
    void marksThatTurnTheDirectionOfWriting_areRefused(String mark) {
        assertThatThrownBy(() -> Typed.text("budget" + mark + "fdp.exe"))
                .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.key())
                        .isEqualTo("grants.refused.typed.direction"));
    }

    @Test
    void whatIsTooLong_isRefused_countingCharactersAsPeopleDo() {
        assertThat(Typed.text("🧪".repeat(Typed.LONGEST_TEXT))).hasSize(2 * Typed.LONGEST_TEXT);
        assertThatThrownBy(() -> Typed.text("a".repeat(Typed.LONGEST_TEXT + 1))).hasMessageContaining("typed.long");
        assertThatThrownBy(() -> Typed.line("a".repeat(Typed.LONGEST_LINE + 1))).hasMessageContaining("typed.long");
    }

    @Test
    void lineEnds_areAllAlike_andALineHasNone() {
        assertThat(Typed.text("one\r\ntwo\rthree\u2028four")).isEqualTo("one\ntwo\nthree\nfour");
        assertThat(Typed.line("one\r\ntwo\tthree")).isEqualTo("one two three");
        assertThat(Typed.text(null)).isEmpty();
    }

    @Test
    void words_areWhatStandsBetweenBlanks() {
        assertThat(Typed.words(null)).isZero();
        assertThat(Typed.words(" \n ")).isZero();
        assertThat(Typed.words("We count crabs\nin forty\u00a0squares, together."))
                .isEqualTo(7);
        assertThat(Typed.words("well-meant")).isEqualTo(1);
    }
}
