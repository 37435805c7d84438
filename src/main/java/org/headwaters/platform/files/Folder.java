package org.headwaters.platform.files;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps bytes in the directory that the setting {@code files.directory} names, one file each under its random name. A
 * file is written beside its place, forced to the disk and moved there in one step; when the transaction does not commit
 * it is taken away again. What was kept in the database before the setting stays there and is read from there.
 */
@ApplicationScoped
class Folder {
    @Inject
    @ConfigProperty(name = "files.directory")
    private Optional<String> directory;

    @Resource
    private TransactionSynchronizationRegistry transactions;

    boolean isChosen() {
        return directory.isPresent();
    }

    void keep(FileId id, InputStream bytes) throws IOException {
        var place = write(Path.of(directory.orElseThrow()), id, bytes);
        takeAway(place, committed -> !committed);
    }

    /** Once the transaction has committed; nothing happens where it was not kept here. */
    void remove(FileId id) {
        directory.map(folder -> place(Path.of(folder), id)).ifPresent(place -> takeAway(place, committed -> committed));
    }

    private void takeAway(Path place, Predicate<Boolean> when) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (when.test(status == Status.STATUS_COMMITTED)) {
                    takeAway(place);
                }
            }
        });
    }

    /** Empty when this file is not kept here. */
    Optional<InputStream> open(FileId id) {
        var place = directory.map(folder -> place(Path.of(folder), id)).filter(Files::isRegularFile);
        try {
            return place.isEmpty() ? Optional.empty() : Optional.of(Files.newInputStream(place.get()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Path write(Path folder, FileId id, InputStream bytes) throws IOException {
        var place = place(folder, id);
        Files.createDirectories(place.getParent());
        var draft = Files.createTempFile(place.getParent(), "draft", null);
        try {
            Files.copy(bytes, draft, StandardCopyOption.REPLACE_EXISTING);
            try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            return Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(draft);
            throw failed;
        }
    }

    /** Spread over 256 folders, and never under a name that somebody typed. */
    static Path place(Path folder, FileId id) {
        return folder.resolve("f" + Integer.toHexString(id.value().hashCode() & 0xff))
                .resolve(id.value());
    }

    private static void takeAway(Path place) {
        try {
            Files.deleteIfExists(place);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
