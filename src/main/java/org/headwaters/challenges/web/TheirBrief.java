package org.headwaters.challenges.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.headwaters.challenges.BriefPart;
import org.headwaters.challenges.BriefText;
import org.headwaters.challenges.StaleBrief;

/**
 * What a colleague saved meanwhile.
 *
 * @param edition what to save over, once this was seen
 * @param parts the parts that read otherwise than what was typed here
 */
public record TheirBrief(int edition, String by, Instant at, List<Part> parts) implements Serializable {

    /** One part as it stands now. */
    public record Part(BriefPart part, String words) implements Serializable {}

    static TheirBrief of(StaleBrief stale, BriefText typed) {
        return new TheirBrief(
                (int) stale.current(),
                stale.by(),
                stale.at(),
                Arrays.stream(BriefPart.values())
                        .filter(part -> !stale.text().of(part).equals(typed.of(part)))
                        .map(part -> new Part(part, stale.text().of(part)))
                        .toList());
    }
}
