package org.headwaters.funds;

import java.io.Serializable;
import java.time.LocalDate;
import org.headwaters.platform.Published;

/** A pool as others show and pick it. {@code validUntil} is its last day. */
@Published
public record PoolCard(
        PoolId id,
        String reference,
        String name,
        String purpose,
        String source,
        String currency,
        LocalDate validFrom,
        LocalDate validUntil)
        implements Serializable {

    public String link() {
        return Address.POOL.of(reference);
    }
}
