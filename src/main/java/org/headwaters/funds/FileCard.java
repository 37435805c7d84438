package org.headwaters.funds;

import java.io.Serializable;
import java.time.Instant;

/** A file for the bank, without what is in it. */
public record FileCard(String reference, FileFormat format, int payments, Instant madeAt, String madeBy)
        implements Serializable {

    public String link() {
        return "/api/funds/files/" + reference;
    }
}
