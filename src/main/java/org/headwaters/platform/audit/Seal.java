package org.headwaters.platform.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The arithmetic of the chain: SHA-256 over what a row says, and over the seal before it. */
final class Seal {
    static final String FIRST = "0".repeat(64);

    private Seal() {}

    /** Each part goes in with its length, so that no two different deeds read alike. */
    static String digest(Deed deed) {
        var sha = sha256();
        part(sha, deed.action());
        part(sha, deed.subject().kind());
        part(sha, deed.subject().reference());
        part(sha, deed.who() == null ? null : Long.toString(deed.who().value()));
        part(sha, deed.address());
        part(sha, deed.before());
        part(sha, deed.after());
        part(sha, deed.at().toString());
        return HexFormat.of().formatHex(sha.digest());
    }

    static String chain(String previous, String digest) {
        var sha = sha256();
        part(sha, previous);
        part(sha, digest);
        return HexFormat.of().formatHex(sha.digest());
    }

    private static void part(MessageDigest sha, String text) {
        if (text == null) {
            sha.update(ByteBuffer.allocate(4).putInt(-1).flip());
            return;
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        sha.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
        sha.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
