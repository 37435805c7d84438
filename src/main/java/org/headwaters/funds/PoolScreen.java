package org.headwaters.funds;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.headwaters.platform.Money;

/**
 * One pool: how it stands, what its sums count, and its newest entries.
 *
 * @param timePassed how much of its days has passed, in whole per cent
 * @param spokenFor how much of its money is reserved, committed or paid, in whole per cent
 * @param twoAbove above this a payment needs two approvers
 * @param payer the account that it pays from, masked; null for none
 * @param waiting payments on their way, the oldest first; none for those who do not pay
 * @param found how many entries there are, of the one kind asked for or of all
 */
public record PoolScreen(
        PoolCard pool,
        Standing standing,
        long reservations,
        long commitments,
        long payments,
        long timePassed,
        long spokenFor,
        Money twoAbove,
        String payer,
        List<PaymentsScreen.Row> waiting,
        List<Entry> entries,
        long found)
        implements Serializable {

    /**
     * One line of the ledger; the amount is negative where the entry takes back.
     *
     * @param reference for what it was booked, null for money that was given and where it is kept
     * @param kept whether the reader must not know for what
     */
    public record Entry(
            long number, Instant at, EntryKind kind, String reference, boolean kept, Money amount, Money left)
            implements Serializable {}

    public PoolScreen {
        entries = List.copyOf(entries);
        waiting = List.copyOf(waiting);
    }
}
