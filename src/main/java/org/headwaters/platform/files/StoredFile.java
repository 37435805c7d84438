package org.headwaters.platform.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;

/** The card of a kept file. */
@Entity
@Table(name = "stored_file")
class StoredFile extends Aggregate {
    @Column(updatable = false)
    private String token;

    @Column(name = "subject_kind", updatable = false)
    private String subjectKind;

    @Column(name = "subject_reference", updatable = false)
    private String subjectReference;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String type;

    @Column(name = "size_bytes", updatable = false)
    private long size;

    @Column(updatable = false)
    private String sha256;

    @Column(name = "kept_by", updatable = false)
    private Long keptBy;

    @Column(name = "kept_at", updatable = false)
    private Instant keptAt;

    protected StoredFile() {}

    StoredFile(FileCard card) {
        token = card.id().value();
        subjectKind = card.subject().kind();
        subjectReference = card.subject().reference();
        name = card.name();
        type = card.type();
        size = card.size();
        sha256 = card.sha256();
        keptBy = card.by() == null ? null : card.by().value();
        keptAt = card.at();
    }

    FileCard card() {
        return new FileCard(
                new FileId(token),
                new SubjectRef(subjectKind, subjectReference),
                name,
                type,
                size,
                sha256,
                keptBy == null ? null : new PersonId(keptBy),
                keptAt);
    }
}
