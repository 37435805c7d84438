package org.headwaters.grants;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.headwaters.platform.Money;

/**
 * A published call as programs of others read it.
 *
 * @param open whether one can apply now; the grace after a deadline is nobody's to count on
 * @param coming whether it opens later
 * @param left what its fund can still give, as far as is public
 * @param batches those that have begun, the first one first
 * @param changed when it was published, opened or closed, whichever was last
 */
public record PublicCall(
        String reference,
        String title,
        String purpose,
        String eligible,
        boolean open,
        boolean coming,
        Instant opens,
        Instant closes,
        ZoneId zone,
        Money smallest,
        Money largest,
        Money left,
        Instant published,
        Instant changed,
        List<Batch> batches)
        implements Serializable {}
