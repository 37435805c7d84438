package org.headwaters.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.headwaters.platform.Invariant;
import org.headwaters.platform.text.Texts;

/** Every card has its bytes, and they have the digest that was taken when they came. */
@ApplicationScoped
class FilesWhole implements Invariant {
    private static final int STEP = 100;

    @Inject
    private Files files;

    @Inject
    private FileRows rows;

    @Override
    public String key() {
        return "platform.files.whole";
    }

    @Override
    public List<String> violations() {
        var wrong = new ArrayList<String>();
        var step = rows.after(0, STEP);
        while (!step.isEmpty()) {
            step.stream()
                    .filter(file -> !isWhole(file))
                    .map(FilesWhole::sentence)
                    .forEach(wrong::add);
            step = rows.after(step.get(step.size() - 1).getId(), STEP);
        }
        return wrong;
    }

    private boolean isWhole(StoredFile file) {
        try (var bytes = files.bytes(file)) {
            return digest(bytes).equals(file.card().sha256());
        } catch (IOException gone) {
            return false;
        }
    }

    private static String sentence(StoredFile file) {
        var card = file.card();
        return Texts.in(Locale.ENGLISH)
                .get("platform.files.broken", card.name(), card.subject().reference());
    }

    private static String digest(InputStream bytes) throws IOException {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(bytes, sha).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
