package org.headwaters.commitments;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.headwaters.network.OrganisationCard;

/**
 * What belongs to a promise beside its numbers: the steps on its way, who carries it and carried it, and who read it.
 *
 * @param readers how many people from outside read it, 0 where none is known
 * @param read when it was decided, null before
 * @param comments what they said, for those who carry it or help with it, once it is decided
 * @param reason why it was decided so, for the same
 * @param seat as what the caller sees it, null for a reader like any other
 * @param leaves of whom the caller may say that they carry it no longer
 * @param visible whether the caller may say who may read it
 */
public record PromiseParts(
        String reference,
        long version,
        State state,
        List<Step> steps,
        List<Share> shares,
        int readers,
        LocalDate read,
        List<ReadersSaid.Reader> comments,
        String reason,
        Seat seat,
        List<OrganisationCard> leaves,
        boolean visible)
        implements Serializable {

    /** A step on the way, and how far it is. */
    public record Step(String words, LocalDate due, long baseline, long target, long actual) implements Serializable {
        public boolean isDone() {
            return actual >= target;
        }

        public boolean isBegun() {
            return actual > baseline;
        }

        /** Done or not done, with nothing between. */
        public boolean isPlain() {
            return target - baseline == 1;
        }
    }

    /** @param until the first day on which it no longer held, null while it does */
    public record Share(OrganisationCard partner, BigDecimal percent, LocalDate from, LocalDate until)
            implements Serializable {}

    public List<Share> carriers() {
        return shares.stream().filter(share -> share.until() == null).toList();
    }

    /** How it was divided before. */
    public List<Share> earlier() {
        return shares.stream().filter(share -> share.until() != null).toList();
    }

    public boolean isJoint() {
        return shares.size() > 1;
    }
}
