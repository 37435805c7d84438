package org.headwaters.platform.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.headwaters.platform.Aggregate;

/** A stretch of a kept file's bytes, so that no file ever lies whole in memory. */
@Entity
@Table(name = "stored_file_piece")
class FilePiece extends Aggregate {
    static final int SIZE = 256 * 1024;

    @Column(name = "file_id", updatable = false)
    private long fileId;

    @Column(name = "piece_no", updatable = false)
    private int number;

    @Column(updatable = false)
    private byte[] content;

    protected FilePiece() {}

    FilePiece(long fileId, int number, byte[] content) {
        this.fileId = fileId;
        this.number = number;
        this.content = content;
    }
}
