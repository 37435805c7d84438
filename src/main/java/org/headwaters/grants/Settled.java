package org.headwaters.grants;

import static java.util.stream.Collectors.joining;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import org.headwaters.platform.Money;

/**
 * What was proposed, decided or taken back: it stays in the history and in the trail when the application itself forgets
 * it, as with SEND_BACK and CORRECT.
 *
 * @param amount null for a decline
 */
public record Settled(Verdict verdict, Money amount, List<Because> reasons) implements Serializable {
    private static final String NONE = "-";

    /** A reason as the library had it then: its words may be changed later. */
    public record Because(String code, String label) implements Serializable {}

    public Settled {
        reasons = List.copyOf(reasons);
    }

    static Settled of(Verdict verdict, Money amount, Collection<Reason> reasons) {
        return new Settled(
                verdict,
                verdict == Verdict.AWARD ? amount : null,
                reasons.stream()
                        .map(reason -> new Because(reason.getCode(), reason.getLabel()))
                        .sorted(Comparator.comparing(Because::code))
                        .toList());
    }

    /** For the history: verdict, amount, and then a line for each reason. */
    String kept() {
        var lines = new ArrayList<String>();
        lines.add(verdict.name());
        lines.add(amount == null ? NONE : amount.toString());
        reasons.forEach(reason -> lines.add(reason.code() + " " + reason.label()));
        return String.join("\n", lines);
    }

    /** Reads what {@link #kept} wrote; null for a step that settled nothing. */
    static Settled read(String kept) {
        if (kept == null) {
            return null;
        }
        var lines = kept.lines().toList();
        return new Settled(
                Verdict.valueOf(lines.get(0)),
                lines.get(1).equals(NONE) ? null : money(lines.get(1)),
                lines.stream().skip(2).map(Settled::because).toList());
    }

    /** For the trail, in one line: {@code AWARD; USD 1000.00; meets, new}. */
    @Override
    public String toString() {
        var codes = reasons.stream().map(Because::code).collect(joining(", "));
        return verdict + "; " + (amount == null ? NONE : amount) + "; " + codes;
    }

    private static Because because(String line) {
        var parts = line.split(" ", 2);
        return new Because(parts[0], parts.length == 1 ? "" : parts[1]);
    }

    private static Money money(String text) {
        var parts = text.split(" ");
        var digits = Currency.getInstance(parts[0]).getDefaultFractionDigits();
        return new Money(new BigDecimal(parts[1]).movePointRight(digits).longValueExact(), parts[0]);
    }
}
