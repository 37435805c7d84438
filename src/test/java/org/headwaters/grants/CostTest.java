package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1680      | 168000",
                "1,680     | 168000",
                "1 680     | 168000",
                "1\u00a0680 | 168000",
                "1'680     | 168000",
                "1680.50   | 168050",
                "1,680.5   | 168050",
                "$1,680    | 168000",
                "USD 1680  | 168000",
                "1680.     | 168000",
                "0         | 0",
                "1680.500  | 168050"
            })
    void amounts_areReadAsPeopleWriteThem(String typed, long minor) {
        assertThat(Cost.read(typed, "USD", Locale.ENGLISH).money().minor()).isEqualTo(minor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-50           | negative",
                "\u221250      | negative",
                "1680.505      | tooFine",
                "999999999999  | huge",
                "99999999999999999999999999 | huge",
                "1e9           | unreadable",
                "1,68          | unreadable",
                "1.680,50      | unreadable",
                "12,34,567     | unreadable",
                "=1+1          | unreadable",
                "640-700       | unreadable",
                "€ 640         | currency",
                "640 EUR       | currency",
                "about 640     | currency",
                "six           | currency"
            })
    void whatIsNotOneAmountOfTheCallsCurrency_isNotGuessed(String typed, String problem) {
        var cost = Cost.read(typed, "USD", Locale.ENGLISH);
        assertThat(cost.money()).isNull();
        assertThat(cost.problem()).isEqualTo(problem);
    }

    @Test
    void inGerman_pointsGroupAndCommasPart() {
        assertThat(Cost.read("1.680,50", "EUR", Locale.GERMAN).money().minor()).isEqualTo(168_050);
        assertThat(Cost.read("1680,5 €", "EUR", Locale.GERMAN).money().minor()).isEqualTo(168_050);
        assertThat(Cost.read("1.68", "EUR", Locale.GERMAN).problem()).isEqualTo("unreadable");
    }

    @Test
    void aCurrencyWithoutCents_hasNone() {
        assertThat(Cost.read("1,680", "JPY", Locale.ENGLISH).money().minor()).isEqualTo(1_680);
        assertThat(Cost.read("16.8", "JPY", Locale.ENGLISH).problem()).isEqualTo("tooFine");
    }

    @Test
    void nothingTyped_isMissing() {
        assertThat(Cost.read(" ", "USD", Locale.ENGLISH).problem()).isEqualTo("missing");
        assertThat(Cost.read(null, "USD", Locale.ENGLISH).problem()).isEqualTo("missing");
    }
}
