package org.headwaters.fellowships;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.headwaters.network.OrganisationCard;
import org.headwaters.reviews.Assigned;
import org.headwaters.reviews.Candidate;
import org.headwaters.reviews.Results;
import org.headwaters.reviews.ReviewStage;
import org.headwaters.reviews.ReviewedCase.Section;

/**
 * One team's case as staff have it read and decide about it.
 *
 * @param chosen how many teams of the cohort are selected, asked or have a place
 * @param offers the moves that the reader may make now
 * @param hindrance key of what keeps an approver from deciding now, null for nothing
 * @param choosing whether one may choose who reads it; {@code candidates} are those of the name that was looked for
 * @param results what its readers said, null for whoever reads it and has not said anything yet
 * @param line where it stands on the waiting list, or would stand
 * @param forward whether it can be put before another one
 */
public record ChooseScreen(
        String reference,
        String title,
        String cohort,
        String cohortTitle,
        int places,
        int chosen,
        List<OrganisationCard> partners,
        int fellows,
        TeamStage stage,
        boolean told,
        long version,
        List<Section> sections,
        Set<TeamMove> offers,
        String hindrance,
        List<Assigned> asked,
        boolean choosing,
        List<Candidate> candidates,
        Results results,
        String decidedBy,
        String decidedWhy,
        int line,
        boolean forward)
        implements Serializable {
    private static final int MOST_SHOWN = 12;

    public boolean offers(TeamMove move) {
        return offers.contains(move);
    }

    public boolean isDecided() {
        return decidedBy != null;
    }

    /** The first of those found, who could be asked before who could not. */
    public List<Candidate> first() {
        return candidates.stream()
                .sorted(Comparator.comparing(Candidate::free).reversed())
                .limit(MOST_SHOWN)
                .toList();
    }

    /** How many more were found. */
    public int more() {
        return Math.max(0, candidates.size() - MOST_SHOWN);
    }

    /** Whether somebody who was asked can be let go. */
    public boolean releases() {
        return choosing && asked.stream().anyMatch(Assigned::mayBeReleased);
    }

    public int said() {
        return (int) asked.stream()
                .filter(one -> one.state().stage() == ReviewStage.SUBMITTED)
                .count();
    }

    public boolean isRead() {
        return said() >= needed();
    }

    /** Whether it is read or to be decided, and the reader of this page decides nothing here. */
    public boolean isWaitsForOthers() {
        return stage == TeamStage.IN_REVIEW && !offers(TeamMove.DECLINE);
    }

    /** How many are needed to read it. */
    public int needed() {
        return Team.READERS;
    }
}
