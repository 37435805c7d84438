package org.headwaters.grants;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.headwaters.platform.text.Typed;

/**
 * Which grants the ledger lists, as it stands in the address. What an address says wrongly is left out, so that an old
 * link still opens something.
 *
 * @param words of title, partners, places or the reference; null for any
 * @param call a call's reference, null for any
 * @param year in which it was told, null for any
 * @param outcome null for any
 * @param unreported only those whose report is not accepted yet
 * @param followed only those after which more money came
 * @param currency null for the one that most grants are in
 */
public record LedgerFilter(
        String words, String call, Integer year, Outcome outcome, boolean unreported, boolean followed, String currency)
        implements Serializable {
    private static final String NOT_YET = "NOT_YET";
    private static final int LONGEST = 120;

    public static final LedgerFilter ALL = new LedgerFilter(null, null, null, null, false, false, null);

    public static LedgerFilter of(Map<String, String> values) {
        return new LedgerFilter(
                clean(values.get("words")),
                clean(values.get("call")),
                year(values.get("year")),
                Arrays.stream(Outcome.values())
                        .filter(one -> one.name().equals(values.get("outcome")))
                        .findFirst()
                        .orElse(null),
                NOT_YET.equals(values.get("outcome")),
                "yes".equals(values.get("followed")),
                currency(values.get("currency")));
    }

    /** The same in this currency. */
    LedgerFilter in(String one) {
        return new LedgerFilter(words, call, year, outcome, unreported, followed, one);
    }

    /** What the address's {@code outcome} says, null for any. */
    public String outcomeName() {
        return unreported ? NOT_YET : outcome == null ? null : outcome.name();
    }

    /** Whether it leaves anything out. */
    public boolean isNarrow() {
        return words != null || call != null || year != null || outcome != null || unreported || followed;
    }

    /** The query of the address that shows this, with a question mark; empty for everything. */
    public String query() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("words", words);
        parts.put("call", call);
        parts.put("year", year == null ? null : year.toString());
        parts.put("outcome", outcomeName());
        parts.put("followed", followed ? "yes" : null);
        parts.put("currency", currency);
        var query = new StringBuilder();
        parts.forEach((name, value) -> {
            if (value != null) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return query.toString();
    }

    private static String clean(String typed) {
        var plain = Typed.sought(typed, LONGEST);
        return plain.isEmpty() ? null : plain;
    }

    private static Integer year(String text) {
        return text != null && text.matches("\\d{4}") ? Integer.valueOf(text) : null;
    }

    private static String currency(String text) {
        return text != null && text.matches("[A-Z]{3}") ? text : null;
    }
}
