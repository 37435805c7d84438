package org.headwaters.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FitTest {

    @Test
    void wordsInCommon_countMoreThanThePlace() {
        assertThat(Fit.of("Microscopes for a term", "Microscopes by the dozen, lent for a term", false))
                .isEqualTo(4);
        assertThat(Fit.of("Microscopes for a term", "Broken robots", true)).isEqualTo(1);
        assertThat(Fit.of("Microscopes for a term", "Broken robots", false)).isZero();
    }

    @Test
    void formsOfAWord_andAccents_areOneWord_andShortWordsAreNone() {
        assertThat(Fit.of("somebody who mends", "whoever can MEND robots", false))
                .isEqualTo(2);
        assertThat(Fit.of("a workshop for café tables", "workshops with Cafe Table", false))
                .isEqualTo(6);
        assertThat(Fit.of("a bus to us", "a bus for us", false)).isZero();
    }
}
