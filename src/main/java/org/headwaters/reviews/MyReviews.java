package org.headwaters.reviews;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** A reviewer's own reviews: what is open by due date, what was submitted, the newest first. */
public record MyReviews(List<Row> open, List<Row> submitted) implements Serializable {

    /**
     * @param partners short names, by the alphabet; none where the case is read blind
     * @param scored how many criteria have a score, of how many
     * @param at when it is due while it is open, null when nothing presses; when it was submitted afterwards
     */
    public record Row(
            String reference,
            String title,
            List<String> partners,
            ReviewStage stage,
            Instant at,
            boolean late,
            long scored,
            int criteria)
            implements Serializable {

        public String link() {
            return "/review/case?ref=" + reference;
        }
    }

    public MyReviews {
        open = List.copyOf(open);
        submitted = List.copyOf(submitted);
    }
}
