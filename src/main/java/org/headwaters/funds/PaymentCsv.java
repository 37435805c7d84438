package org.headwaters.funds;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.headwaters.platform.Csv;

/** A batch as a table for banks and people without the XML; its first column is what the bank's confirmations name. */
final class PaymentCsv {
    private static final List<String> HEADS = List.of(
            "end_to_end_id",
            "amount",
            "currency",
            "holder",
            "account",
            "bank",
            "country",
            "payee",
            "about",
            "execution_date",
            "from_fund",
            "from_account");

    private PaymentCsv() {}

    static byte[] of(Batch batch) {
        var csv = new StringBuilder(Csv.line(HEADS));
        for (var part : batch.parts()) {
            for (var line : part.lines()) {
                csv.append(Csv.line(List.of(
                        line.endToEnd(),
                        line.amount().major(),
                        line.amount().currency(),
                        line.to().holder(),
                        line.to().account(),
                        line.to().bank(),
                        line.to().country(),
                        line.payee(),
                        line.about(),
                        batch.on(),
                        part.pool(),
                        part.from() == null ? "" : part.from().account())));
            }
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}
