package org.headwaters.commitments;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * The promises that wait for the backbone or its readers, and one page of those that are being written.
 *
 * @param found how many are being written
 * @param page which page of them this is, from 1
 */
public record VettingList(List<Row> waiting, List<Row> drafts, long found, int page) {

    /**
     * @param partners short names, the one that speaks for it first
     * @param since when it was handed in last, null for a draft
     * @param said how many readers have said what they think of it, of those asked
     * @param coach name of whoever helps with it, empty for nobody
     */
    public record Row(
            String reference,
            String sentence,
            List<String> partners,
            State state,
            Instant since,
            int said,
            int asked,
            String coach)
            implements Serializable {

        /** Whether somebody gave it back, so that it has too few readers. */
        public boolean isLacking() {
            return state == State.VETTING && asked < Commitment.READERS;
        }

        /** Of how many a word is awaited in all. */
        public int expected() {
            return asked == 0 ? 0 : Math.max(Commitment.READERS, asked);
        }

        /** Whether enough have said what they think, so that it can be decided. */
        public boolean isRead() {
            return state == State.VETTING && said >= Commitment.READERS && said == asked;
        }
    }
}
