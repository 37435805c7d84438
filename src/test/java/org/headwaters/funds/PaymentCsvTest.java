package org.headwaters.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.headwaters.platform.CsvRows;
import org.junit.jupiter.api.Test;

class PaymentCsvTest {
    private static final String WRITTEN = new String(PaymentCsv.of(BatchStories.aBatch()), StandardCharsets.UTF_8);

    @Test
    void eachPayment_isOneRow_underTheHeads() {
        var rows = CsvRows.of(WRITTEN);
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0).cells()).startsWith("end_to_end_id", "amount", "currency");
        assertThat(rows)
                .allMatch(row -> row.cells().size() == rows.get(0).cells().size());
        assertThat(rows.get(2).cells())
                .startsWith("CG-2026-0096-P1-2", "2180.05", "USD", "Larkmoor Schools Trust", "000123456789");
    }

    @Test
    void whatASpreadsheetWouldRun_isOnlyText() {
        assertThat(CsvRows.of(WRITTEN).get(2).cells()).contains("'=1+1").doesNotContain("=1+1");
    }

    @Test
    void lettersOfAllLanguages_andQuotes_surviveTheWay() {
        assertThat(CsvRows.of(WRITTEN).get(1).cells()).contains("Förderverein Straße & Söhne", "Payee, \"quoted\"");
        assertThat(WRITTEN).contains("海洋博物館").endsWith("\r\n");
    }
}
