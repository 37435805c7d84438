package org.headwaters.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void aLine_isWrittenAsTheStandardSays() {
        assertThat(Csv.line(Arrays.asList("a", "b, c", "say \"d\"", "e\nf", null, 4)))
                .isEqualTo("a,\"b, c\",\"say \"\"d\"\"\",\"e\nf\",,4\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1+cmd",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                " =1",
                "\u00a0=1",
                "\ufeff=1",
                "＝1",
                "＠x",
                "-2+3"
            })
    void aTextThatWouldRun_staysAText(String evil) {
        assertThat(Csv.line(List.of(evil)).replace("\"", "")).startsWith("'");
    }

    @Test
    void quotesCommasAndNothing_areWrittenAsTheStandardSays() {
        assertThat(Csv.line(Arrays.asList("a,b", "two\nlines", null, ""))).isEqualTo("\"a,b\",\"two\nlines\",,\r\n");
    }

    @Test
    void aNumber_staysANumber_alsoBelowZero() {
        assertThat(Csv.line(List.of(new BigDecimal("-45.50")))).isEqualTo("-45.50\r\n");
    }
}
