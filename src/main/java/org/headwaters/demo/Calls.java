package org.headwaters.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headwaters.funds.AccountDetails;
import org.headwaters.funds.Seals;

/** The calls, each with a published form that asks what the default form asks, and the pools that pay. */
final class Calls {
    private static final int CENTS = 100;
    private static final String CURRENCY = "USD";

    /** Made up, as all accounts here. */
    private static final AccountDetails PAYER = new AccountDetails(Cast.BACKBONE, "US", "0440027781", "123456780");

    private final Store store;
    private final Material material;
    private final Days days;
    private final Seals seals;
    private final Map<String, Call> calls = new LinkedHashMap<>();
    private final Map<String, Purse> purses = new HashMap<>();

    Calls(Store store, Material material, Days days, Seals seals) {
        this.seals = seals;
        this.store = store;
        this.material = material;
        this.days = days;
    }

    /** A call as its applications need to know it; amounts in dollars, {@code closes} null for a rolling one. */
    record Call(
            long id,
            long form,
            String code,
            String reference,
            String title,
            Purse purse,
            int largest,
            int fastLane,
            int bar,
            int reviews,
            Instant opens,
            Instant closes,
            Instant last,
            int wordDays,
            int decisionDays,
            int moneyDays) {
        boolean isFast(int dollars) {
            return dollars <= fastLane;
        }
    }

    Calls write(Cast cast, long rubric) throws SQLException {
        var finance = cast.person("Sam");
        for (var row : material.rows("pools.csv")) {
            pool(row, finance.id());
        }
        var table = store.into(
                "call",
                "reference",
                "title",
                "purpose",
                "rules",
                "eligible",
                "pool_id",
                "rubric_id",
                "currency",
                "smallest_minor",
                "largest_minor",
                "fast_lane_minor",
                "fast_lane_bar",
                "reviews_needed",
                "blind",
                "attachments",
                "rhythm",
                "opens_at",
                "closes_at",
                "zone",
                "grace_minutes",
                "batch_days",
                "word_days",
                "decision_days",
                "money_days",
                "published_at",
                "copied_from");
        var words = new HashMap<String, String>();
        material.blocks("calls.txt").forEach(words::putAll);
        var numbers = new HashMap<Integer, Integer>();
        for (var row : material.rows("calls.csv")) {
            var closes = row.has(10) ? days.at(row.number(10), row.number(11)) : null;
            var opens = days.at(row.number(9), 9);
            var year = days.day(row.number(9)).getYear();
            var title = row.text(1).replace("{closes}", row.has(10) ? Days.monthYear(days.day(row.number(10))) : "");
            var code = row.text(0);
            var purse = purses.get(row.text(2));
            var published = days.at(Math.min(row.number(9), -1) - 3, 11);
            var reference = "GC-%d-%02d".formatted(year, numbers.merge(year, 1, Integer::sum));
            var id = table.add(
                    reference,
                    title,
                    words.get(code + ".purpose"),
                    words.get(code + ".rules"),
                    words.get(code + ".eligible"),
                    purse.pool(),
                    rubric,
                    CURRENCY,
                    minor(row, 3),
                    minor(row, 4),
                    minor(row, 5),
                    row.number(6),
                    row.number(7),
                    row.text(17).equals("yes"),
                    true,
                    row.text(8),
                    opens,
                    closes,
                    Days.ZONE.getId(),
                    row.number(12),
                    row.number(13),
                    row.number(14),
                    row.number(15),
                    row.number(16),
                    published,
                    row.has(18) ? get(row.text(18)).id() : null);
            calls.put(
                    code,
                    new Call(
                            id,
                            form(id, published),
                            code,
                            reference,
                            title,
                            purse,
                            row.number(4),
                            row.number(5),
                            row.number(6),
                            row.number(7),
                            opens,
                            closes,
                            closes == null ? days.now() : closes.plusSeconds(60L * row.number(12)),
                            row.number(14),
                            row.number(15),
                            row.number(16)));
        }
        return this;
    }

    Call get(String code) {
        return calls.get(code);
    }

    /** Books everything that happened to the money, once all applications have said what they did with it. */
    void settle() {
        purses.values().forEach(purse -> purse.write(store));
    }

    private void pool(Material.Row row, long finance) {
        var from = days.day(row.number(6));
        var reference = row.text(1).replace("{y}", String.valueOf(from.getYear()));
        var payer = seals.isOpen() ? seals.payer(reference, PAYER) : null;
        var id = store.into(
                        "pool",
                        "reference",
                        "name",
                        "purpose",
                        "source",
                        "currency",
                        "valid_from",
                        "valid_until",
                        "payer_key",
                        "payer_sealed")
                .add(
                        reference,
                        row.text(2),
                        row.text(3),
                        row.text(4),
                        CURRENCY,
                        from,
                        days.day(row.number(7)),
                        payer == null ? null : payer.key(),
                        payer == null ? null : payer.text());
        var opened = days.at(Math.min(row.number(6), -2), 10);
        purses.put(row.text(0), new Purse(id, CURRENCY, (long) row.number(5) * CENTS, opened, finance));
    }

    private long form(long call, Instant published) throws SQLException {
        var form = store.into("call_form", "call_id", "number", "published_at").add(call, 1, published);
        var questions =
                store.into("question", "form_id", "position", "code", "kind", "wording", "help", "words", "required");
        copy(questions, form, "question", "position, code, kind, wording, help, words, required");
        var kinds = store.into("budget_kind", "form_id", "position", "code", "label", "cap_minor");
        copy(kinds, form, "budget_kind", "position, code, label, cap_minor");
        return form;
    }

    private void copy(Store.Table table, long form, String from, String columns) throws SQLException {
        List<List<Object>> rows = store.read("select " + columns + " from " + from
                + " where form_id = (select id from call_form where call_id is null) order by position");
        for (var row : rows) {
            var values = new Object[row.size() + 1];
            values[0] = form;
            for (var i = 0; i < row.size(); i++) {
                values[i + 1] = row.get(i);
            }
            table.add(values);
        }
    }

    private static long minor(Material.Row row, int column) {
        return (long) row.number(column) * CENTS;
    }
}
