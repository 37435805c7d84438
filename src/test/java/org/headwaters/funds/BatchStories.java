package org.headwaters.funds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.headwaters.platform.Money;

/** Batches with every kind of account, long names, foreign letters and what a spreadsheet would run. */
final class BatchStories {
    static final AccountDetails GERMAN =
            new AccountDetails("Förderverein Straße & Söhne", "de", "DE89 3704 0044 0532 0130 00", "");
    static final AccountDetails DUTCH = new AccountDetails("Museum of Tides", "NL", "NL91ABNA0417164300", "ABNANL2A");
    static final AccountDetails AMERICAN =
            new AccountDetails("Larkmoor Schools Trust", "US", "000123456789", "021000021");
    static final AccountDetails ASIAN = new AccountDetails("海洋博物館 Foundation", "JP", "1234567", "MHCBJPJT");

    private BatchStories() {}

    static Batch aBatch() {
        return new Batch(
                "PF-2026-0007",
                "the Upstream Office",
                Instant.parse("2026-11-22T09:00:00.123456Z"),
                LocalDate.of(2026, 11, 22),
                List.of(
                        new Batch.Part(
                                "meeting-fund-2026",
                                DUTCH,
                                List.of(
                                        line("CG-2026-0131-P1-1", "Tide pools", Money.of(4_460, "USD"), GERMAN),
                                        line("CG-2026-0096-P1-2", "=1+1", new Money(218_005, "USD"), AMERICAN))),
                        new Batch.Part(
                                "neighbour-fund-2026",
                                AMERICAN,
                                List.of(line(
                                        "CG-2026-0077-P1-1",
                                        "Čísla // & “words” in four schools ".repeat(9),
                                        Money.of(1_500, "JPY"),
                                        ASIAN)))));
    }

    static Batch.Line line(String endToEnd, String about, Money amount, AccountDetails to) {
        return new Batch.Line(endToEnd, about, "Payee, \"quoted\"", amount, to);
    }
}
