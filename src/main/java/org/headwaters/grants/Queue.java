package org.headwaters.grants;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.headwaters.platform.Money;

/**
 * The queue as one screen.
 *
 * @param total how many the filter finds; above {@link QueueFilter#most} it says only that there are more
 * @param batches of the chosen call, the newest first; empty for one that is not cut, and for all calls
 */
public record Queue(
        QueueFilter filter,
        List<Line> lines,
        int page,
        long total,
        List<View> views,
        List<View> saved,
        List<Choice> calls,
        List<Choice> officers,
        List<Batch> batches)
        implements Serializable {

    /** How many lines a page has. */
    public static final int SIZE = 25;

    /** So far each of the other views is counted beside the one that is shown. */
    static final long MOST_BESIDE = 100;

    /** So far one turns the pages and counts; beyond it one narrows down, or takes the whole list along. */
    public long most() {
        return filter.most();
    }

    /** Whether there are more than its pages show. */
    public boolean isCut() {
        return total > most();
    }

    /**
     * One application.
     *
     * @param told whether a decision is told already
     * @param twin whether the same partners ask under the same call with another one
     * @param officer null while nobody has it in hand
     * @param left null when nothing is promised any more
     * @param batch number of its batch, null under a call that is not cut
     */
    public record Line(
            String reference,
            long version,
            String title,
            String partners,
            Stage stage,
            boolean told,
            boolean fast,
            boolean twin,
            Money asked,
            String officer,
            String call,
            Instant submitted,
            TimeLeft left,
            Long batch)
            implements Serializable {

        /** Key of the stage as staff read it; a decision that nobody knows yet is named so. */
        public String stageKey() {
            return stage.key(told);
        }

        /** Whether somebody may take it up now. */
        public boolean offersTakeUp() {
            return Move.TAKE_UP.mayStartFrom(stage);
        }
    }

    /**
     * A link to one way of looking.
     *
     * @param name a saved view's, null for the others
     * @param count how many it finds, as far as it is counted
     * @param more whether there are more than these
     */
    public record View(QueueFilter filter, String name, long id, long count, boolean more, boolean current)
            implements Serializable {

        public String link() {
            var query = filter.query();
            return query.isEmpty() ? "/grants/queue" : "/grants/queue?" + query;
        }
    }

    /** Something to filter by. */
    public record Choice(String value, String label) implements Serializable {}
}
