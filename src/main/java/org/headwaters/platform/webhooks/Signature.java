package org.headwaters.platform.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Shows a receiver that a message is ours and new: {@code t=<seconds>,v1=<hex>}, where v1 is HMAC-SHA256 with the shared
 * secret over the seconds, a dot, and the body as it was sent.
 */
final class Signature {
    static final String HEADER = "Headwaters-Signature";

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    static String of(String secret, long seconds, String body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            var signed = mac.doFinal((seconds + "." + body).getBytes(StandardCharsets.UTF_8));
            return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(signed);
        } catch (GeneralSecurityException neverWithThisAlgorithm) {
            throw new IllegalStateException(neverWithThisAlgorithm);
        }
    }
}
