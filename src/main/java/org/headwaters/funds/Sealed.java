package org.headwaters.funds;

import java.util.Objects;
import org.headwaters.platform.Published;

/**
 * What only the vault can read.
 *
 * @param key the name of the key that opens it
 * @param text nonce and what was sealed, in Base64
 */
@Published
public record Sealed(String key, String text) {

    public Sealed {
        Objects.requireNonNull(key);
        Objects.requireNonNull(text);
    }
}
