package org.headwaters.challenges;

import java.util.List;
import org.headwaters.network.OrganisationCard;
import org.headwaters.platform.ThreadSource.Strand;

/**
 * One cause: what is meant, who works on it, what else the network does about it, and what stands beside it.
 *
 * @param thread what other rooms know of it, the newest first
 */
public record CauseShown(
        String title,
        String brief,
        String theme,
        String themeReference,
        List<Work> work,
        List<Strand> thread,
        List<ChallengesShown.CauseLine> beside) {

    /** Those who are equally far, by the alphabet. */
    public record Work(CauseWork.Depth depth, List<Worker> partners) {}

    /** A partner and with what it works on the cause. */
    public record Worker(OrganisationCard card, String what) {}
}
