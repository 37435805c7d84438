package org.headwaters.commitments;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How one promise goes, as far as the reader may know: its partner's own view first.
 *
 * @param unit what is counted
 * @param told how much there is by the last report, else what is verified
 * @param own null where nothing was told, or the reader is not signed in
 * @param computed null for everyone but its partners and its coach, until it is shared
 * @param shared whether its partner shows the computed view to the network
 * @param reports empty for whoever only reads
 * @param proposal null where nothing is proposed, or for whoever only reads
 * @param years its annual reviews that were answered, the latest first; empty for whoever only reads
 * @param open year of the review that waits for its partner now, null where none does
 * @param learned what was learned by whoever withdrew it, null for what was not withdrawn
 * @param mine what the reader may do
 */
public record CourseShown(
        String reference,
        String title,
        String unit,
        long version,
        long told,
        long target,
        Own own,
        Computed computed,
        boolean shared,
        List<Report> reports,
        Proposal proposal,
        List<Year> years,
        Integer open,
        String learned,
        May mine)
        implements Serializable {

    /** What its partner says of it. */
    public record Own(OwnView view, String hard, String sentence, Instant at) implements Serializable {}

    /** @param checked when staff had checked it, null before */
    public record Report(
            long id,
            Instant at,
            String who,
            long actual,
            String sentence,
            OwnView view,
            String hard,
            String learned,
            String evidence,
            Instant checked)
            implements Serializable {}

    /** How it ended in its partner's view. */
    public record Proposal(State end, String evidence, Instant at) implements Serializable {}

    /** One year in its partner's words, and how it was closed; {@code end} is null before. */
    public record Year(int year, int minutes, YearAnswers answers, YearEnd end) implements Serializable {}

    /** One milestone in the form of a report. */
    public record Step(long id, String words, LocalDate due, long actual, long target) implements Serializable {}

    /**
     * What the reader may do here.
     *
     * @param check whether the reader checks what was told
     * @param answer whether the reader answers a proposal that it has ended
     */
    public record May(boolean report, boolean share, boolean propose, boolean withdraw, boolean check, boolean answer)
            implements Serializable {
        static final May NOTHING = new May(false, false, false, false, false, false);

        static May of(Seat as, boolean officer, State state) {
            var running = Commitment.RUNNING.contains(state);
            var active = state == State.ACTIVE;
            if (as == Seat.PARTNER) {
                return new May(running, active, active, running, false, false);
            }
            return as == Seat.STAFF && officer ? new May(false, false, false, false, running, active) : NOTHING;
        }
    }
}
