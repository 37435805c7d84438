package org.headwaters.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.headwaters.platform.Published;

/**
 * Makes and checks password texts in the PHC form, {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}. The text carries its
 * parameters, so a weaker one from earlier days still opens and is then raised. What is typed is normalised (NFKC), so
 * that the same characters from another keyboard are the same password.
 */
@ApplicationScoped
@Published
public class Passwords {
    /** OWASP's second choice of equal strength: 19 MiB, two passes, one lane. */
    static final Cost TODAY = new Cost(19_456, 2, 1);

    private static final Pattern PHC = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,3})\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})");
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    /** Bounds the memory that a crowd at the door can ask for at once: 8 × 19 MiB. */
    private final Semaphore atOnce = new Semaphore(8, true);

    private final SecureRandom random = new SecureRandom();
    private final String nobodys = hash("a password that nobody has");

    /** Memory in KiB, passes, lanes. */
    record Cost(int memory, int passes, int lanes) {
        boolean isWeakerThan(Cost other) {
            return memory < other.memory || passes < other.passes;
        }
    }

    enum Verdict {
        WRONG,
        RIGHT,
        RIGHT_BUT_WEAK
    }

    public String hash(String password) {
        return hash(password, TODAY);
    }

    String hash(String password, Cost cost) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        byte[] hash = derive(password, salt, HASH_BYTES, cost);
        Base64.Encoder text = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        cost.memory(),
                        cost.passes(),
                        cost.lanes(),
                        text.encodeToString(salt),
                        text.encodeToString(hash));
    }

    /** Costs the same whether there is a text to compare with or not, so that time does not tell who has an account. */
    Verdict check(String password, String stored) {
        Matcher phc = PHC.matcher(stored == null ? nobodys : stored);
        if (!phc.matches()) {
            throw new IllegalStateException("The stored password text is not an Argon2id text");
        }
        Cost cost = new Cost(
                Integer.parseInt(phc.group(1)), Integer.parseInt(phc.group(2)), Integer.parseInt(phc.group(3)));
        byte[] expected = Base64.getDecoder().decode(phc.group(5));
        byte[] found = derive(password, Base64.getDecoder().decode(phc.group(4)), expected.length, cost);
        if (!MessageDigest.isEqual(expected, found) || stored == null) {
            return Verdict.WRONG;
        }
        return cost.isWeakerThan(TODAY) ? Verdict.RIGHT_BUT_WEAK : Verdict.RIGHT;
    }

    private byte[] derive(String password, byte[] salt, int length, Cost cost) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memory())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        byte[] out = new byte[length];
        atOnce.acquireUninterruptibly();
        try {
            generator.generateBytes(
                    Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8), out);
        } finally {
            atOnce.release();
        }
        return out;
    }
}
