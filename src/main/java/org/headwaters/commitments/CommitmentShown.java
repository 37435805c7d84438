package org.headwaters.commitments;

import java.time.LocalDate;
import java.util.List;
import org.headwaters.network.OrganisationCard;
import org.headwaters.platform.ThreadSource.Strand;

/**
 * One promise: from where to where it goes, and what would have come anyway.
 *
 * @param populations for whom it is, empty where it does not say
 * @param indicator what is counted and by whom, empty where it does not say
 * @param thread what has been done for it, the newest first
 */
public record CommitmentShown(
        String reference,
        String sentence,
        OrganisationCard partner,
        State state,
        Visibility visibility,
        LocalDate since,
        LocalDate due,
        Named goal,
        String theme,
        String populations,
        String indicator,
        List<Named> causes,
        Numbers numbers,
        List<Strand> thread) {

    /** Something with a page of its own. */
    public record Named(String title, String link) {}

    /** The amounts, all in the same unit. */
    public record Numbers(String unit, long baseline, long usual, long target, long actual) {

        /** Where an amount lies on a bar of that many units of length; beyond the target counts as the target. */
        public long at(long amount, long length) {
            return target == 0 ? 0 : Math.min(length, amount * length / target);
        }
    }
}
