package org.headwaters.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.headwaters.platform.Aggregate;

/** One entry that an import made or changed, with the version it left and, where it was changed, what stood there before. */
@Entity
@Table(name = "import_row")
public class ImportRow extends Aggregate {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "import_id")
    private ImportTaken taken;

    @Column(name = "line_number")
    private int line;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "subject_id")
    private Long subject;

    private String name;
    private String link;

    @Column(name = "left_version")
    private long leftVersion;

    @Column(name = "before_text")
    private String before;

    /** What an entry is. */
    public enum Kind {
        ORGANISATION,
        PERSON,
        PART
    }

    protected ImportRow() {}

    /** @param before null for an entry that the import made */
    ImportRow(ImportTaken taken, int line, Kind kind, Aggregate entry, String name, String link, String before) {
        this.taken = taken;
        this.line = line;
        this.kind = kind;
        this.subject = entry.getId();
        this.name = name;
        this.link = link;
        this.leftVersion = entry.getVersion();
        this.before = before;
    }

    public int getLine() {
        return line;
    }

    public Kind getKind() {
        return kind;
    }

    public Long getSubject() {
        return subject;
    }

    public String getName() {
        return name;
    }

    public String getLink() {
        return link;
    }

    public boolean isMade() {
        return before == null;
    }

    public long getLeftVersion() {
        return leftVersion;
    }

    String getBefore() {
        return before;
    }
}
