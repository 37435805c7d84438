package org.headwaters.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.headwaters.platform.text.Folding;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void accentsCaseAndPunctuation_doNotMatterForFinding() {
        assertThat(Folding.of("  Ålesund & Co., Écoles ")).isEqualTo("alesund co ecoles");
        assertThat(Words.patterns("ECOLES")).containsExactly("% ecoles%");
    }

    @Test
    void wildcardsOfTheDatabase_areNoWords() {
        assertThat(Words.patterns("%_' \\")).isEmpty();
        assertThat(Words.patterns(null)).isEmpty();
    }

    @Test
    void whatIsTyped_isBounded() {
        assertThat(Words.patterns("a b c d e f g h i")).hasSize(6);
    }
}
