package org.headwaters.commitments;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.headwaters.network.OrganisationCard;
import org.headwaters.reviews.Assigned;
import org.headwaters.reviews.Candidate;
import org.headwaters.reviews.Results;
import org.headwaters.reviews.ReviewStage;
import org.headwaters.reviews.ReviewedCase.Section;

/**
 * A promise as staff have it read and decide about it.
 *
 * @param sections what its readers read, none while it is being written
 * @param results what they said, null for whoever reads it and has not said anything yet
 * @param choosing whether one may choose who reads it; {@code candidates} are those of the name that was looked for
 * @param coach name of whoever helps with it, empty for nobody
 * @param coaches whom one could name
 */
public record VetScreen(
        String reference,
        String sentence,
        List<OrganisationCard> partners,
        State state,
        long version,
        List<Section> sections,
        String changesAsked,
        String reason,
        Set<CommitmentMove> offers,
        List<Assigned> asked,
        boolean choosing,
        List<Candidate> candidates,
        Results results,
        String coach,
        List<Coaches.Choice> coaches)
        implements Serializable {

    public boolean offers(CommitmentMove move) {
        return offers.contains(move);
    }

    /** Whether somebody who was asked can be let go. */
    public boolean releases() {
        return asked.stream().anyMatch(Assigned::mayBeReleased);
    }

    /** Whether as many as are needed have said what they think of it. */
    public boolean isRead() {
        return asked.stream()
                        .filter(one -> one.state().stage() == ReviewStage.SUBMITTED)
                        .count()
                >= needed();
    }

    /** How many are needed to read it. */
    public int needed() {
        return Commitment.READERS;
    }
}
