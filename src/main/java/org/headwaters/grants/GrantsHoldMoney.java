package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.platform.Invariant;

/**
 * Every told award has its grant, and the fund's ledger holds exactly its amount: committed while it is not paid, paid
 * afterwards, and nothing for one that was cancelled before.
 */
@ApplicationScoped
class GrantsHoldMoney implements Invariant {
    @Inject
    GrantSums sums;

    @Override
    public String key() {
        return "grants.invariant.grants";
    }

    @Override
    public List<String> violations() {
        return sums.mismatched();
    }
}
