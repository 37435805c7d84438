package org.headwaters.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CsvRowsTest {
    @Test
    void quotedCells_holdCommasQuotesAndLines_andRowsKnowTheirLine() {
        var rows = CsvRows.of("\ufeffa,b\r\n\"x, \"\"y\"\"\nz\",2\n\n3,\"\"\r\n");
        assertThat(rows)
                .extracting(CsvRows.Row::cells)
                .containsExactly(List.of("a", "b"), List.of("x, \"y\"\nz", "2"), List.of("3", ""));
        assertThat(rows).extracting(CsvRows.Row::line).containsExactly(1, 2, 5);
    }

    @Test
    void whatIsNoTable_endsAllTheSame() {
        var random = new Random(5);
        for (var i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            for (var j = random.nextInt(40); j > 0; j--) {
                text.append(",\"\r\n;ab".charAt(random.nextInt(7)));
            }
            assertThat(CsvRows.of(text.toString())).isNotNull();
        }
    }

    @Test
    void whatCsvWrites_isReadBack() {
        var line = Csv.line(List.of("a;b", "c\"d", "e\r\nf", 5, ""));
        assertThat(CsvRows.of(Csv.line(List.of("h", "h", "h", "h", "h")) + line)
                        .get(1)
                        .cells())
                .containsExactly("a;b", "c\"d", "e\r\nf", "5", "");
    }
}
