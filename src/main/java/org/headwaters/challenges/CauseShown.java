package org.headwaters.challenges;

import java.time.Instant;
import java.util.List;
import org.headwaters.network.OrganisationCard;
import org.headwaters.platform.ThreadSource.Strand;

/**
 * One cause: what is meant, what research says, where it works already, who works on it, what drives it and what it drives,
 * and what else the network does about it.
 *
 * @param brief null where nobody has written one
 * @param upstream what drives it
 * @param downstream what it drives
 * @param thread what other rooms know of it, the newest first
 */
public record CauseShown(
        String reference,
        Words words,
        Standing standing,
        BriefShown brief,
        List<SpotShown> spots,
        List<Work> work,
        List<Drive> upstream,
        List<Drive> downstream,
        List<Strand> thread,
        Doors doors) {

    /** What it says of itself. */
    public record Words(
            String title,
            String shortName,
            String description,
            List<String> keywords,
            String theme,
            String themeReference) {}

    /**
     * Where it stands, and why.
     *
     * @param why what its suggester said, for those who may read it
     * @param reason why it was declined or retired
     * @param instead the cause in its place; null for none
     */
    public record Standing(CauseState state, String why, String reason, Other instead) {
        public boolean live() {
            return state == CauseState.LIVE;
        }
    }

    /** Another cause. */
    public record Other(String title, String link) {}

    /** One part of a brief; {@code code} is one of {@link BriefPart}, and completes {@code challenges.brief.part.}. */
    public record Part(String code, String words) {}

    /**
     * What research says.
     *
     * @param reviewedBy empty for readers from outside
     */
    public record BriefShown(
            int edition,
            List<Part> parts,
            List<Source> sources,
            Freshness freshness,
            String reviewedBy,
            Instant writtenAt) {}

    /** Where it works already. */
    public record SpotShown(long id, long version, SpotText text) {}

    /** Those who are equally far, by the alphabet. */
    public record Work(CauseWork.Depth depth, List<Worker> partners) {}

    /** A partner and with what it works on the cause. */
    public record Worker(OrganisationCard card, String what, boolean mine) {}

    /** A link to or from another cause. */
    public record Drive(
            long id, long version, Other other, CauseLink.Polarity polarity, CauseLink.Strength strength, String note) {

        /** Whether more of the one leads to more of the other. */
        public boolean more() {
            return polarity == CauseLink.Polarity.MORE;
        }
    }

    /** What the reader may do: say what the own organisation works on, tell of a bright spot, work on the map. */
    public record Doors(boolean tag, boolean suggest, boolean edit) {}
}
