package org.headwaters.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void valuesArePartedByCommas_andLinesEndAsTheStandardSays() {
        assertThat(Csv.line(List.of("a", "1", "ü"))).isEqualTo("a,1,ü\r\n");
    }

    @Test
    void commasQuotesAndLineBreaksAreQuoted() {
        assertThat(Csv.line(List.of("a,b", "say \"so\"", "two\nlines")))
                .isEqualTo("\"a,b\",\"say \"\"so\"\"\",\"two\nlines\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1"})
    void whatASpreadsheetWouldRun_isMadeText(String value) {
        assertThat(Csv.cell(value)).startsWith("'");
    }

    @Test
    void aNegativeNumberStaysANumber() {
        assertThat(Csv.cell("-12.50")).isEqualTo("-12.50");
    }

    @Test
    void nothingIsAnEmptyCell() {
        assertThat(Csv.line(Arrays.asList(null, ""))).isEqualTo(",\r\n");
    }
}
