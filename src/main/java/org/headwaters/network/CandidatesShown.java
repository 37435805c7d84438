package org.headwaters.network;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Everyone on the way in, the longest there first, and who came to its end lately.
 *
 * @param counts how many are open, by where they stand
 * @param unconfirmed how many strangers have asked and not yet followed the mailed link
 */
public record CandidatesShown(Map<Standing, Long> counts, List<Row> open, List<Row> ended, long unconfirmed) {

    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long count(String standing) {
        return counts.getOrDefault(Standing.valueOf(standing), 0L);
    }

    /**
     * One organisation on its way.
     *
     * @param namedBy null where it named itself
     * @param awaited whether the contact was asked to carry it and has not answered
     * @param since since when it is where it is
     */
    public record Row(
            OrganisationCard card,
            Standing standing,
            String namedBy,
            String contact,
            boolean awaited,
            Instant namedAt,
            Instant since,
            boolean admitted,
            Instant endedAt) {}
}
