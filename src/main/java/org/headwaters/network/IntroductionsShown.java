package org.headwaters.network;

import java.time.Instant;
import java.util.List;

/**
 * The introductions of the reader's organisations, and what others could give them.
 *
 * @param waiting those that wait for the reader's yes or no
 * @param running those that wait for the other side
 * @param over those that were made or did not come about, the newest first
 */
public record IntroductionsShown(
        List<Line> waiting, List<Line> running, List<Line> over, List<Could> could, boolean signs) {

    /**
     * One introduction as one side may see it.
     *
     * @param mine the reader's organisation in it
     * @param other who the other one is; null while that is not told
     * @param need what is looked for; null while that is not told
     * @param reach how to reach the other one, null until it is made
     * @param giving whether the reader's organisation is the one that gives
     * @param asker whether the reader's organisation asked for it, and may take it back
     */
    public record Line(
            long id,
            long version,
            String mine,
            OrganisationCard other,
            boolean giving,
            boolean asker,
            String offer,
            String need,
            String reach,
            IntroductionStage stage,
            Instant since) {}

    /** What somebody could give to one of the reader's organisations. */
    public record Could(OrganisationCard seeker, Suggestion suggestion) {}

    /** What the backbone sees: what it could suggest, what is open, and how many look for something. */
    public record ForBackbone(List<Could> could, List<Open> open, long seekers) {}

    /** One that is open, for the backbone. */
    public record Open(
            long id,
            long version,
            OrganisationCard seeker,
            OrganisationCard giver,
            String need,
            String offer,
            IntroductionStage stage,
            Instant since) {}

    /** What asking for an introduction starts from. */
    public record Asking(OrganisationCard giver, List<Offer> offers, List<OrganisationCard> seekers) {}

    /** A line of what the giver gives. */
    public record Offer(long id, String words) {}
}
