package org.headwaters.funds;

import java.time.LocalDate;
import java.util.Objects;
import org.headwaters.platform.Money;
import org.headwaters.platform.Published;
import org.headwaters.platform.Refusal;

/** What it takes to open a pool: its words, its days, and the money it begins with. */
@Published
public record NewPool(
        String reference,
        String name,
        String purpose,
        String source,
        Money funded,
        LocalDate validFrom,
        LocalDate validUntil) {

    public NewPool {
        Objects.requireNonNull(reference);
        Objects.requireNonNull(name);
        Objects.requireNonNull(funded);
        if (funded.isNegative() || funded.isZero()) {
            throw new Refusal("funds.refused.amount", funded);
        }
        if (validUntil.isBefore(validFrom)) {
            throw new Refusal("funds.refused.days", validFrom, validUntil);
        }
    }
}
