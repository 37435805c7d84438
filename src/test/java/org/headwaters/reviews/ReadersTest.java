package org.headwaters.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadersTest {

    @ParameterizedTest
    @CsvSource({
        "Mei Lindqvist, '', true",
        "Mei Lindqvist, ' , ', true",
        "Mei Lindqvist, lind MEI, true",
        "Mei Lindqvist, mei kos, false",
        "Imre Kos, 'Mei Lindqvist, Imre Kos', true",
        "Imre Lind, 'Mei Lindqvist, Imre Kos,', false",
    })
    void aReader_isFoundByAllWordsOfOneOfTheNames(String name, String words, boolean found) {
        assertThat(Readers.matches(name, words)).isEqualTo(found);
    }
}
