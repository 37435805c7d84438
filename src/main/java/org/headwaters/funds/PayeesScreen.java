package org.headwaters.funds;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Organisations that are paid: where something is missing or waits, then the others, by the alphabet.
 *
 * @param open whether there is a key, without which nothing can be entered
 */
public record PayeesScreen(boolean open, List<Row> rows) implements Serializable {

    /**
     * One payee.
     *
     * @param account that stands, masked; null for none
     * @param next that waits for a second person, masked; null for none
     * @param nextBy who entered it
     * @param own whether the reader entered it, so that somebody else confirms
     * @param waiting how many payments wait for it
     */
    public record Row(
            String reference,
            String name,
            String account,
            String next,
            String nextBy,
            Instant nextAt,
            boolean own,
            long waiting)
            implements Serializable {

        /** Whether nothing is missing and nothing waits. */
        boolean settled() {
            return account != null && next == null;
        }

        public String link() {
            return Address.PAYEE.of(reference);
        }
    }

    public PayeesScreen {
        rows = List.copyOf(rows);
    }
}
