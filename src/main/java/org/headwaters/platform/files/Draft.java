package org.headwaters.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.headwaters.platform.Refusal;

/** A file while it is looked at: on the disk, counted and digested, gone when closed. */
record Draft(Path path, long size, String sha256) implements AutoCloseable {
    static final String PREFIX = "headwaters-upload";

    static Draft of(InputStream bytes, long limit, FileName name) throws IOException {
        var path = Files.createTempFile(PREFIX, null);
        try {
            var draft = copy(bytes, path, limit, name);
            if (draft.size == 0) {
                throw new Refusal("platform.files.refused.empty", name.value());
            }
            return draft;
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(path);
            throw failed;
        }
    }

    private static Draft copy(InputStream bytes, Path path, long limit, FileName name) throws IOException {
        var sha = sha256Digest();
        var buffer = new byte[64 * 1024];
        long size = 0;
        try (var out = Files.newOutputStream(path)) {
            for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
                size += n;
                if (size > limit) {
                    throw new Refusal("platform.files.refused.tooLarge", name.value(), limit / (1024 * 1024));
                }
                sha.update(buffer, 0, n);
                out.write(buffer, 0, n);
            }
        }
        return new Draft(path, size, HexFormat.of().formatHex(sha.digest()));
    }

    InputStream read() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
