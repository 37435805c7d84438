package org.headwaters.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.headwaters.platform.SubjectRef;

/** Cards and bytes in the database. */
@ApplicationScoped
class FileRows {
    @PersistenceContext
    private EntityManager entities;

    StoredFile add(FileCard card) {
        var file = new StoredFile(card);
        entities.persist(file);
        return file;
    }

    void addPieces(StoredFile file, InputStream bytes) throws IOException {
        entities.flush();
        int number = 0;
        for (var part = bytes.readNBytes(FilePiece.SIZE); part.length > 0; part = bytes.readNBytes(FilePiece.SIZE)) {
            var piece = new FilePiece(file.getId(), number++, part);
            entities.persist(piece);
            entities.flush();
            entities.detach(piece);
        }
    }

    /** Its bytes go with it. */
    void remove(StoredFile file) {
        entities.remove(file);
    }

    /** All cards behind this number, in their order. */
    List<StoredFile> after(long id, int most) {
        return entities.createQuery("select f from StoredFile f where f.id > :id order by f.id", StoredFile.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<StoredFile> find(FileId id) {
        return entities.createQuery("select f from StoredFile f where f.token = :token", StoredFile.class)
                .setParameter("token", id.value())
                .getResultStream()
                .findFirst();
    }

    /** The bytes of one piece, or null after the last. */
    byte[] piece(long fileId, int number) {
        return entities.createQuery(
                        "select p.content from FilePiece p where p.fileId = :file and p.number = :number", byte[].class)
                .setParameter("file", fileId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Of many subjects of one kind, in one query. */
    List<FileCard> of(String kind, Collection<String> references) {
        return entities.createQuery(
                        "select f from StoredFile f where f.subjectKind = :kind and f.subjectReference in :references"
                                + " order by f.id",
                        StoredFile.class)
                .setParameter("kind", kind)
                .setParameter("references", references)
                .getResultStream()
                .map(StoredFile::card)
                .toList();
    }

    List<FileCard> of(SubjectRef subject) {
        return entities.createQuery(
                        "select f from StoredFile f where f.subjectKind = :kind and f.subjectReference = :reference"
                                + " order by f.id",
                        StoredFile.class)
                .setParameter("kind", subject.kind())
                .setParameter("reference", subject.reference())
                .getResultStream()
                .map(StoredFile::card)
                .toList();
    }
}
