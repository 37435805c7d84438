package org.headwaters.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Draws by name: whether one of many is taken follows from its name alone, so that nobody chooses and everybody can check.
 * Of many names one in so many is drawn, and one name says nothing of the next.
 */
@Published
public final class Draw {
    private static final int BYTES = 4;

    private Draw() {}

    /**
     * @param purpose so that what is drawn for one thing is not what is drawn for another
     * @param name of whatever is drawn
     */
    public static boolean oneIn(int many, String purpose, String name) {
        long number = 0;
        var digest = digest(purpose + "/" + name);
        for (int i = 0; i < BYTES; i++) {
            number = number << Byte.SIZE | digest[i] & 0xFF;
        }
        return number % many == 0;
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
