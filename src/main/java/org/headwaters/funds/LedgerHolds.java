package org.headwaters.funds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.headwaters.platform.Invariant;

/**
 * What must hold of every pool, recomputed entry by entry: numbers without a gap, what was left after each entry as it
 * was written, no sum ever below zero, and in the end funded = left + reserved + committed + paid as the database adds.
 * An edited or lost entry breaks one of them.
 */
@ApplicationScoped
class LedgerHolds implements Invariant {
    @Inject
    Ledger ledger;

    @Override
    public String key() {
        return "funds.invariant.ledger";
    }

    @Override
    public List<String> violations() {
        var violations = new ArrayList<String>();
        ledger.pools().forEach(pool -> violations.addAll(violations(pool)));
        return violations;
    }

    /** Bookings go on meanwhile, so the database adds up to the last entry that was walked and no further. */
    List<String> violations(Pool pool) {
        var violations = new ArrayList<String>();
        var standing = Standing.empty(pool.getCurrency());
        var number = 0L;
        for (var entry : ledger.entries(pool.id())) {
            standing = entry.getKind().after(standing, entry.getAmountMinor());
            number++;
            if (entry.getNumber() != number
                    || entry.getLeftMinor() != standing.left().minor()
                    || !standing.holds()) {
                violations.add("%s entry %d: %s, written %d left"
                        .formatted(pool.getReference(), entry.getNumber(), standing, entry.getLeftMinor()));
                return violations;
            }
        }
        var sum = ledger.standing(pool.id(), pool.getCurrency(), number);
        if (!sum.equals(standing)) {
            violations.add("%s: %s by entry, %s by sum".formatted(pool.getReference(), standing, sum));
        }
        return violations;
    }
}
