package org.headwaters.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.headwaters.platform.CsvRows;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/**
 * One row of the bank's or finance's confirmations, as it was typed: nothing of it is believed yet.
 *
 * @param paid whether it says that money went out; null where it says neither
 * @param on null where it is no day
 * @param amount in whole units with decimals; null where it is no number
 */
record BankWord(int line, String endToEnd, Boolean paid, LocalDate on, BigDecimal amount, String reason) {
    static final int LONGEST_FILE = 1_000_000;
    static final int MOST = 2_000;
    private static final Set<String> PAID = Set.of("PAID", "ACSC", "ACCC");
    private static final Set<String> FAILED = Set.of("FAILED", "RETURNED", "RJCT");
    static final List<String> COLUMNS = List.of("end_to_end_id", "status", "date", "amount", "reason");

    /** All rows below the heads; the heads may stand in any order, and other columns are passed over. */
    static List<BankWord> read(String csv) {
        if (csv == null || csv.isBlank()) {
            throw new Refusal("funds.refused.noRows");
        }
        if (csv.length() > LONGEST_FILE) {
            throw new Refusal("funds.refused.tooManyRows", MOST);
        }
        var rows = CsvRows.of(csv);
        var heads = new ArrayList<String>();
        rows.get(0).cells().forEach(head -> heads.add(head.toLowerCase(Locale.ROOT)));
        var missing = COLUMNS.stream().filter(column -> !heads.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw new Refusal("funds.refused.columns", String.join(", ", missing));
        }
        if (rows.size() == 1) {
            throw new Refusal("funds.refused.noRows");
        }
        if (rows.size() > MOST + 1) {
            throw new Refusal("funds.refused.tooManyRows", MOST);
        }
        return rows.stream().skip(1).map(row -> of(row, heads)).toList();
    }

    private static BankWord of(CsvRows.Row row, List<String> heads) {
        var at = (UnaryOperator<String>) column -> {
            var place = heads.indexOf(column);
            return place < row.cells().size() ? Typed.without(row.cells().get(place)) : "";
        };
        var status = at.apply("status").toUpperCase(Locale.ROOT);
        return new BankWord(
                row.line(),
                at.apply("end_to_end_id"),
                PAID.contains(status) ? Boolean.TRUE : FAILED.contains(status) ? Boolean.FALSE : null,
                day(at.apply("date")),
                number(at.apply("amount")),
                at.apply("reason"));
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException wrong) {
            return null;
        }
    }

    private static BigDecimal number(String typed) {
        return typed.matches("[0-9]{1,15}(\\.[0-9]{1,5})?") ? new BigDecimal(typed) : null;
    }

    /** The payment that it means, without the number of the attempt; empty where it cannot be one. */
    String payment() {
        var dash = endToEnd.lastIndexOf('-');
        return dash > 0 && endToEnd.length() <= 35 ? endToEnd.substring(0, dash) : "";
    }

    /** Which time it was exported; 0 where it does not say. */
    int attempt() {
        var last = endToEnd.substring(endToEnd.lastIndexOf('-') + 1);
        return last.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(last) : 0;
    }

    /**
     * What the row would do to its payment, or what is wrong with it.
     *
     * @param made on which days the files went to the bank: it says nothing of them before
     */
    Checked check(Map<String, Payment> known, Map<Long, LocalDate> made, Set<String> seenBefore, LocalDate today) {
        var payment = known.get(payment());
        if (payment == null || attempt() == 0 || attempt() > payment.getAttempt()) {
            return wrong(payment, "unknown", endToEnd);
        }
        if (seenBefore.contains(endToEnd)) {
            return wrong(payment, "double", endToEnd);
        }
        if (paid == null) {
            return wrong(payment, "status");
        }
        if (on == null || on.isAfter(today)) {
            return wrong(payment, "date");
        }
        if (attempt() == payment.getAttempt() && on.isBefore(earliest(payment, made))) {
            return wrong(payment, "early", earliest(payment, made));
        }
        if (amount == null || amount.compareTo(payment.amount().major()) != 0) {
            return wrong(payment, "amount", payment.amount());
        }
        if (!paid && reason.isBlank()) {
            return wrong(payment, "reason");
        }
        return effect(payment);
    }

    /** What came back has been paid before. */
    private LocalDate earliest(Payment payment, Map<Long, LocalDate> made) {
        var sent = made.getOrDefault(payment.getFile(), LocalDate.MIN);
        return paid || payment.getStage() != PaymentStage.PAID ? sent : payment.getSettledOn();
    }

    private Checked effect(Payment payment) {
        var now = attempt() == payment.getAttempt() ? payment.getStage() : PaymentStage.FAILED;
        return switch (now) {
            case EXPORTED -> fine(payment, paid ? Checked.Effect.PAYS : Checked.Effect.FAILS);
            case PAID ->
                paid
                        ? on.equals(payment.getSettledOn())
                                ? fine(payment, Checked.Effect.ALREADY)
                                : wrong(payment, "otherDay", payment.getSettledOn())
                        : fine(payment, Checked.Effect.RETURNS);
            default -> paid ? wrong(payment, "failedBefore") : fine(payment, Checked.Effect.ALREADY);
        };
    }

    private Checked fine(Payment payment, Checked.Effect effect) {
        return new Checked(line, endToEnd, payment.getTitle(), payment.amount(), on, effect, null, List.of());
    }

    private Checked wrong(Payment payment, String what, Object... arguments) {
        return new Checked(
                line,
                endToEnd,
                payment == null ? "" : payment.getTitle(),
                payment == null ? null : payment.amount(),
                on,
                null,
                "funds.confirm.wrong." + what,
                List.of(arguments));
    }
}
