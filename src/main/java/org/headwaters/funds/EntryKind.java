package org.headwaters.funds;

/**
 * What an entry does to its pool. Amounts are always positive; the kind says which of the four sums grows or shrinks, so
 * an undoing is an entry of its own and nothing is ever edited.
 */
public enum EntryKind {
    FUNDED(1, 0, 0, 0),
    RESERVED(0, 1, 0, 0),
    RELEASED(0, -1, 0, 0),
    COMMITTED(0, 0, 1, 0),
    UNCOMMITTED(0, 0, -1, 0),
    PAID(0, 0, 0, 1),
    RETURNED(0, 0, 0, -1);

    private final int funded;
    private final int reserved;
    private final int committed;
    private final int paid;

    EntryKind(int funded, int reserved, int committed, int paid) {
        this.funded = funded;
        this.reserved = reserved;
        this.committed = committed;
        this.paid = paid;
    }

    /** The sums after an entry of this kind over so much. */
    Standing after(Standing before, long minor) {
        return new Standing(
                before.currency(),
                before.fundedMinor() + funded * minor,
                before.reservedMinor() + reserved * minor,
                before.committedMinor() + committed * minor,
                before.paidMinor() + paid * minor);
    }

    /** Whether the entry takes back what an earlier one did. */
    public boolean undoes() {
        return reserved + committed + paid + funded < 0;
    }
}
