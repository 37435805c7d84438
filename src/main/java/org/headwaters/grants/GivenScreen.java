package org.headwaters.grants;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.headwaters.platform.Money;

/**
 * What was given and where it stands, as far as the reader may know of it.
 *
 * @param counts how many each view holds
 * @param found how many the shown view holds
 */
public record GivenScreen(GivenView view, Map<GivenView, Long> counts, List<Line> lines, long found)
        implements Serializable {
    /**
     * One grant.
     *
     * @param since when it came to its stage
     * @param reportDue null until a meeting is agreed
     * @param officer empty for nobody
     */
    public record Line(
            String reference,
            String title,
            List<String> partners,
            String call,
            GrantStage stage,
            Instant since,
            LocalDate reportDue,
            String officer,
            Money amount)
            implements Serializable {}

    public GivenScreen {
        counts = Map.copyOf(counts);
        lines = List.copyOf(lines);
    }
}
