package org.headwaters.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What happens to the money of one pool. Entries are gathered in any order and written in the order of time, numbered
 * without a gap and each with what is left after it, as the ledger would have done.
 */
final class Purse {
    private static final long ROUND = 1_000_000;

    private final long pool;
    private final String currency;
    private final long given;
    private final Instant opened;
    private final long finance;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Instant at, String kind, long minor, String subject, String reference, Long by, int order) {
        /** What it takes from what is left. */
        long takes() {
            return switch (kind) {
                case "RESERVED", "COMMITTED", "PAID" -> minor;
                default -> -minor;
            };
        }
    }

    Purse(long pool, String currency, long given, Instant opened, long finance) {
        this.pool = pool;
        this.currency = currency;
        this.given = given;
        this.opened = opened;
        this.finance = finance;
    }

    long pool() {
        return pool;
    }

    long finance() {
        return finance;
    }

    void book(Instant at, String kind, long minor, String reference, Long by) {
        book(at, kind, minor, Case.KIND, reference, by);
    }

    /** @param subject the kind of what the money is for */
    void book(Instant at, String kind, long minor, String subject, String reference, Long by) {
        entries.add(new Entry(at, kind, minor, subject, reference, by, entries.size()));
    }

    void write(Store store) {
        entries.sort(Comparator.comparing(Entry::at).thenComparing(Entry::order));
        var table = store.into(
                "ledger_entry",
                "pool_id",
                "entry_number",
                "kind",
                "amount_minor",
                "currency",
                "left_minor",
                "subject_kind",
                "subject_reference",
                "made_at",
                "made_by");
        var left = funded();
        var number = 1L;
        table.add(pool, number, "FUNDED", left, currency, left, null, null, opened, finance);
        for (var entry : entries) {
            left -= entry.takes();
            table.add(
                    pool,
                    ++number,
                    entry.kind(),
                    entry.minor(),
                    currency,
                    left,
                    entry.subject(),
                    entry.reference(),
                    entry.at(),
                    entry.by());
        }
    }

    /** As the file says, or what is needed when a larger network was asked for. */
    private long funded() {
        var taken = 0L;
        var most = 0L;
        for (var entry : entries) {
            taken += entry.takes();
            most = Math.max(most, taken);
        }
        return most <= given ? given : (most / ROUND + 1) * ROUND;
    }
}
