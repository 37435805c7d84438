package org.headwaters.platform.text;

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
        assertThat(Typed.text(text, Typed.LONGEST_TEXT)).isEqualTo(text);
        assertThat(Typed.line(text, Typed.LONGEST_LINE)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u001bb", "a\u007fb", "a\u0085b", "a\ud800b", "a\uffffb"})
    void controlCharacters_areRefused_withThePlaceBefore(String text) {
        assertThatThrownBy(() -> Typed.text("We meet " + text, Typed.LONGEST_TEXT))
                .isInstanceOfSatisfying(Refusal.class, refused -> {
                    assertThat(refused.key()).isEqualTo("platform.refused.typed.control");
                    assertThat(refused.arguments()).containsExactly("We meet a");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202e", "\u200f", "\u2066", "\u061c"})
    void marksThatTurnTheDirectionOfWriting_areRefused(String mark) {
        assertThatThrownBy(() -> Typed.text("budget" + mark + "fdp.exe", Typed.LONGEST_TEXT))
                .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.key())
                        .isEqualTo("platform.refused.typed.direction"));
    }

    @Test
    void whatIsTooLong_isRefused_countingCharactersAsPeopleDo() {
        assertThat(Typed.text("🧪".repeat(Typed.LONGEST_TEXT), Typed.LONGEST_TEXT))
                .hasSize(2 * Typed.LONGEST_TEXT);
        assertThatThrownBy(() -> Typed.text("a".repeat(Typed.LONGEST_TEXT + 1), Typed.LONGEST_TEXT))
                .hasMessageContaining("typed.long");
        assertThatThrownBy(() -> Typed.line("a".repeat(Typed.LONGEST_LINE + 1), Typed.LONGEST_LINE))
                .hasMessageContaining("typed.long");
    }

    @Test
    void lineEnds_areAllAlike_andALineHasNone() {
        assertThat(Typed.text("one\r\ntwo\rthree\u2028four", Typed.LONGEST_TEXT))
                .isEqualTo("one\ntwo\nthree\nfour");
        assertThat(Typed.line("one\r\ntwo\tthree", Typed.LONGEST_LINE)).isEqualTo("one two three");
        assertThat(Typed.text(null, Typed.LONGEST_TEXT)).isEmpty();
    }

    @Test
    void aRemark_isStripped_andNothingIsNull() {
        assertThat(Typed.remark(" so that\r\npartners meet \n")).isEqualTo("so that\npartners meet");
        assertThat(Typed.remark(" \n\t ")).isNull();
        assertThat(Typed.remark(null)).isNull();
        assertThatThrownBy(() -> Typed.remark("why\u0000")).hasMessageContaining("typed.control");
        assertThatThrownBy(() -> Typed.remark("a".repeat(Typed.LONGEST_REMARK + 1)))
                .hasMessageContaining("typed.long");
        assertThatThrownBy(() -> Typed.remark("a".repeat(1_001), 1_000)).hasMessageContaining("typed.long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bay\u200b Museum", "\ufeffBay Museum", "Bay\u2060Museum", "Bay\u202eMuseum", "Bay\nMuseum"})
    void aName_hasNothingInvisible(String name) {
        assertThat(Typed.isFitForAName(name)).isFalse();
        assertThat(Typed.isFitForAName("Bay Museum, Zo\u00eb\u2019s \u05e9\u05dc\u05d5\u05dd"))
                .isTrue();
    }

    @Test
    void whatHasNoWidth_isKeptInAText_andRefusedInALine() {
        assertThat(Typed.text("a\u200bb", 10)).isEqualTo("a\u200bb");
        assertThatThrownBy(() -> Typed.line("a\u200bb", 10)).hasMessageContaining("typed.control");
    }

    @Test
    void whereNobodyCanTypeItAgain_theUnfitIsLeftOut() {
        assertThat(Typed.without("a\u0000b\u202ec\r\nd\te")).isEqualTo("abc\nd\te");
        assertThat(Typed.sought(" a\u202eb\u0000c ddd", 7)).isEqualTo("a b c d");
        assertThat(Typed.sought(null, 7)).isEmpty();
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
