package org.headwaters.platform.files;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Shows kept files to whoever the room of each lets read it; a public picture is read by strangers too. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FileDesk {
    @Inject
    private Files files;

    @PermitAll
    public FileCard card(FileId id) {
        return files.open(id).card();
    }

    /** Writes the bytes as they come from the database. */
    @PermitAll
    public void copy(FileId id, OutputStream out) {
        try (var bytes = files.open(id).bytes()) {
            bytes.transferTo(out);
        } catch (IOException readerGone) {
            throw new UncheckedIOException(readerGone);
        }
    }
}
