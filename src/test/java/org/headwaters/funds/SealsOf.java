package org.headwaters.funds;

import java.util.Optional;

/** Seals outside a server. */
public final class SealsOf {
    private SealsOf() {}

    /** @param key as FUNDS_KEY has it, null for none */
    public static Seals key(String key) {
        var seals = new Seals();
        seals.vault = new Vault();
        seals.vault.configured = Optional.ofNullable(key);
        return seals;
    }
}
