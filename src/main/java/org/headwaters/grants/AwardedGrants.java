package org.headwaters.grants;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.headwaters.platform.Money;

/** What everybody may see of awarded grants whose applicants know: how many there are, and the newest. */
public record AwardedGrants(long count, List<Line> newest) implements Serializable {

    /**
     * One grant: what they do together, who meets whom, how much, and since when it is known.
     *
     * @param line what its partners say in public, null while they do not
     */
    public record Line(String reference, String title, String line, List<String> partners, Money granted, Instant told)
            implements Serializable {}
}
