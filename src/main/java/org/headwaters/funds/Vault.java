package org.headwaters.funds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.platform.Refusal;

/**
 * Seals texts with AES-256-GCM under a key from the configuration, so that a copy of the database alone tells nothing. Each
 * is bound to what it is about: moved to another row it does not open. Of several keys, parted by commas, the first seals
 * and all open; a key is named by the beginning of its own SHA-256, so that no two can be mistaken.
 */
@ApplicationScoped
class Vault {
    private static final Logger LOG = Logger.getLogger(Vault.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int NAME_BYTES = 4;

    @Inject
    @ConfigProperty(name = "funds.key")
    Optional<String> configured;

    private Map<String, byte[]> keys;

    /** Whether there is a key; without one nothing can be entered, read or exported. */
    boolean isOpen() {
        return !keys().isEmpty();
    }

    boolean opens(Sealed sealed) {
        return keys().containsKey(sealed.key());
    }

    /** @param about what it belongs to; the same is needed to open it */
    Sealed seal(String text, String about) {
        if (!isOpen()) {
            throw new Refusal("funds.refused.noKey");
        }
        var newest = keys().entrySet().iterator().next();
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var hidden = cipher(Cipher.ENCRYPT_MODE, newest.getValue(), nonce, about)
                    .doFinal(text.getBytes(StandardCharsets.UTF_8));
            var whole = Arrays.copyOf(nonce, NONCE_BYTES + hidden.length);
            System.arraycopy(hidden, 0, whole, NONCE_BYTES, hidden.length);
            return new Sealed(newest.getKey(), Base64.getEncoder().encodeToString(whole));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    String open(Sealed sealed, String about) {
        var key = keys().get(sealed.key());
        if (key == null) {
            throw new Refusal(isOpen() ? "funds.refused.otherKey" : "funds.refused.noKey", sealed.key());
        }
        var whole = Base64.getDecoder().decode(sealed.text());
        try {
            var open = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(whole, NONCE_BYTES), about)
                    .doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
            return new String(open, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException tampered) {
            throw new IllegalStateException("What is sealed for " + about + " was changed", tampered);
        }
    }

    /** How sealed bank details are shown; where no key opens them, only that there are some. */
    String masked(Sealed details, String about) {
        return opens(details) ? AccountDetails.read(open(details, about)).masked() : AccountDetails.HIDDEN;
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, String about) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(about.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private synchronized Map<String, byte[]> keys() {
        if (keys == null) {
            keys = new LinkedHashMap<>();
            for (var text : configured.orElse("").split(",")) {
                if (!text.isBlank()) {
                    keep(text.strip());
                }
            }
        }
        return keys;
    }

    private void keep(String text) {
        try {
            var key = Base64.getDecoder().decode(text);
            if (key.length == KEY_BYTES) {
                keys.put(name(key), key);
                return;
            }
        } catch (IllegalArgumentException noBase64) {
            LOG.log(Level.FINE, "Not Base64", noBase64);
        }
        LOG.log(Level.SEVERE, "A key in FUNDS_KEY is left out: it is not 256 bits in Base64");
    }

    private static String name(byte[] key) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(key);
            return HexFormat.of().formatHex(hash, 0, NAME_BYTES);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
