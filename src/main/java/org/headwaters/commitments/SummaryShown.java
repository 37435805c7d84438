package org.headwaters.commitments;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What the whole network is told of a year: counts and themes, what was said and what changes. No partner is in it.
 *
 * @param published null while only staff see it
 * @param before the counts of the year before, null where there are none
 * @param better what was said, the more partners the earlier
 */
public record SummaryShown(
        int year,
        Instant published,
        YearCounts counts,
        YearCounts before,
        List<SeasonShown.Theme> better,
        List<SeasonShown.Theme> hard,
        List<Integer> years)
        implements Serializable {}
