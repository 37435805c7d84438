package org.headwaters.platform.files;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;
import org.headwaters.platform.Refusal;

/** Finds out what a file is from its bytes, and refuses one whose name says otherwise or that swells when unpacked. */
final class Sniff {
    static final int MOST_ENTRIES = 5_000;
    static final long MOST_UNPACKED = 200L * 1024 * 1024;
    static final int MOST_RATIO = 200;

    private static final Tika TIKA = new Tika();

    private Sniff() {}

    static FileKind kindOf(Path file, FileName name) throws IOException {
        var claimed = FileKind.byEnding(name.ending())
                .orElseThrow(() -> new Refusal("platform.files.refused.kind", name.value()));
        String found;
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            found = TIKA.detect(bytes);
        }
        boolean same = claimed.isPacked()
                ? found.equals("application/zip")
                        || found.startsWith("application/x-tika")
                        || found.equals(claimed.type())
                : found.equals(claimed.type());
        if (!same) {
            throw new Refusal("platform.files.refused.lies", name.value());
        }
        if (claimed.isPacked()) {
            requireHonestPack(file, claimed, name);
        }
        return claimed;
    }

    /** The directory at its end is there and names as many entries as were found; a name that is no text has none. */
    private static boolean isWhole(Path file, int entries) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.size() == entries;
        } catch (ZipException | IllegalArgumentException cut) {
            return false;
        }
    }

    /** Unpacks to nowhere, counting; an office document also has to hold what makes it one. */
    private static void requireHonestPack(Path file, FileKind kind, FileName name) throws IOException {
        long most = Math.min(MOST_UNPACKED, Math.max(1_000_000, Files.size(file) * MOST_RATIO));
        boolean marked = false;
        long unpacked = 0;
        int entries = 0;
        var buffer = new byte[8192];
        try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                marked |= entry.getName().equals(kind.type().contains("openxml") ? "[Content_Types].xml" : "mimetype");
                if (++entries > MOST_ENTRIES) {
                    throw new Refusal("platform.files.refused.swells", name.value());
                }
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    unpacked += n;
                    if (unpacked > most) {
                        throw new Refusal("platform.files.refused.swells", name.value());
                    }
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            throw new Refusal("platform.files.refused.lies", name.value());
        }
        if (!marked || !isWhole(file, entries)) {
            throw new Refusal("platform.files.refused.lies", name.value());
        }
    }
}
