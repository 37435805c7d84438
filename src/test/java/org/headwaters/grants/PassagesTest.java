package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassagesTest {
    private static final String TEXT = "Ines of the Museum of Tides drives.\nThe museum of tides pays; Ines cooks.";

    @Test
    void aPassage_isGoneWhereverItStands_howeverItIsWritten() {
        assertThat(hide("Museum of Tides", TEXT))
                .isEqualTo("Ines of the [hidden] drives.\nThe [hidden] pays; Ines cooks.");
    }

    @Test
    void aPassage_isFoundAcrossLines() {
        assertThat(hide("drives. The museum", TEXT))
                .isEqualTo("Ines of the Museum of Tides [hidden] of tides pays; Ines cooks.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mu\u00ADseum of Tides", "Museum\u00A0of\u00A0Tides", "Museum of \u200BTi\u200Ddes"})
    void aPassage_isFound_whateverUnseenStandsInIt_andInItsText(String unseen) {
        assertThat(hide("Museum of Tides", "At " + unseen + ".")).isEqualTo("At [hidden].");
        assertThat(hide(unseen, "At Museum of Tides.")).isEqualTo("At [hidden].");
    }

    @Test
    void passagesThatOverlapOrTouch_areHiddenAsOne() {
        assertThat(hide("Museum of\nof Tides\nInes of the", "Ines of the Museum of Tides drives."))
                .isEqualTo("[hidden] [hidden] drives.");
    }

    @Test
    void whatDoesNotStandThere_isRefused_byName() {
        assertThatThrownBy(() -> Passages.typed("Tomas").requireAllIn(TEXT))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("grants.refused.passageNotThere"));
        Passages.typed("INES\n\n  museum  of tides ").requireAllIn(TEXT);
    }

    @Test
    void tooShort_tooLong_andTooMany_areRefused() {
        assertThatThrownBy(() -> Passages.typed("I")).hasMessageContaining("passageLength");
        assertThatThrownBy(() -> Passages.typed("x".repeat(Passages.LONGEST + 1)))
                .hasMessageContaining("passageLength");
        var many = new StringBuilder();
        for (int i = 0; i <= Passages.MOST; i++) {
            many.append("passage ").append(i).append('\n');
        }
        assertThatThrownBy(() -> Passages.typed(many.toString())).hasMessageContaining("tooManyPassages");
    }

    @Test
    void nothing_hidesNothing() {
        assertThat(hide("", TEXT)).isEqualTo(TEXT);
        assertThat(Passages.typed(" \n ").isEmpty()).isTrue();
    }

    @Test
    void whatStandsInAPattern_isOnlyText() {
        assertThat(hide("$5 (five)", "It costs $5 (five) a day.")).isEqualTo("It costs [hidden] a day.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void noPassage_isEverLeft_whateverElseIsHidden(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            var text = random(random, 60);
            var typed = new StringBuilder();
            for (int i = 0; i < 4; i++) {
                int from = random.nextInt(text.length() - 6);
                typed.append(text, from, from + random.nextInt(2, 6)).append('\n');
            }
            var words = List.of(typed.toString().split("\n")).stream()
                    .map(String::strip)
                    .filter(word -> word.length() > 1)
                    .toList();
            var copy = Passages.typed(String.join("\n", words)).without(text, "#");
            assertThat(words).as("seed %d: %s", seed, text).noneMatch(copy::contains);
        }
    }

    private static String random(Random random, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + random.nextInt(3)));
        }
        return text.toString();
    }

    private static String hide(String typed, String text) {
        return Passages.typed(typed).without(text, "[hidden]");
    }
}
